import type { Connection } from '../../src/data/connection';
import { type PauseOutcome, type PauseRow, readPauses, type TheirPause, writePause } from '../../src/data/pauses';
import { readSiteReport } from '../../src/data/siteReport';
import type { PausedWave } from '../../src/domain/rollout/pausedWaves';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });
afterEach(() => host.reset());

const value = '2013-04-15; Jo Patel; The supplier needs its engineers for wave 4.';
const page = (persona = 'rollout'): Connection => connectionAs(host, persona);
const noWait = { wait: async () => undefined };

async function pause(
  to: string | undefined,
  base?: PauseRow | TheirPause,
  connection: Connection = page(),
): Promise<PauseOutcome> {
  return writePause(connection, 5, base, to, noWait);
}

/** What every page of staff reads of paused waves. */
async function paused(): Promise<readonly PausedWave[] | undefined> {
  return (await readSiteReport(page('staff'), 'MILLGATE')).settings.pausedWaves;
}

describe('pausing a wave', () => {
  test('is one row, which staff read with everything else; taken up again, it stays and is empty', async () => {
    expect(await paused()).toEqual([]);
    host.log.clear();
    expect(await pause(value)).toEqual({ state: 'saved' });
    expect(host.log.all()).toHaveLength(1);
    expect(await paused()).toEqual([{ wave: 5, value }]);
    const row = (await readPauses(page())).get(5);
    expect(row).toMatchObject({ Title: 'Wave 5, if it is paused', SettingKey: 'PausedWave5', Value: value });
    expect(await pause(undefined, row)).toEqual({ state: 'saved' });
    expect(await paused()).toEqual([]);
    expect((await readPauses(page())).get(5)?.Value).toBeUndefined();
  });

  test('by two people at once shows the second one what the first has written, and saves it over that if they say so', async () => {
    await pause(value);
    const other = '2013-04-15; Sam Okafor; The landlord has closed two sites.';
    const outcome = await pause(other);
    if (outcome.state !== 'conflict') throw new Error(outcome.state);
    expect(outcome.theirs).toMatchObject({ Value: value, editedBy: 'Jo Patel' });
    expect(await pause(other, outcome.theirs)).toEqual({ state: 'saved' });
    expect(await paused()).toEqual([{ wave: 5, value: other }]);
  });

  test('does not undo what a colleague has changed since it was read', async () => {
    await pause(value);
    const row = (await readPauses(page())).get(5);
    await pause(`${value} Until May.`, row);
    expect(await pause(undefined, row)).toMatchObject({ state: 'conflict', theirs: { Value: `${value} Until May.` } });
    expect(await paused()).toEqual([{ wave: 5, value: `${value} Until May.` }]);
  });

  test('is for the rollout team alone', async () => {
    for (const persona of ['staff', 'triage'])
      expect(await pause(value, undefined, page(persona))).toMatchObject({
        state: 'failed',
        problem: { kind: 'forbidden' },
      });
    expect(await paused()).toEqual([]);
  });
});

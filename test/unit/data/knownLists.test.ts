/** @jest-environment jsdom */
import { kept } from '../../../src/data/kept';
import { browserStore, type BrowserStore } from '../../../src/data/browserStore';
import { helpDeskIn } from '../../../src/data/keptHelpDesk';
import { askAtVersion, knownLists, versionIn } from '../../../src/data/knownLists';
import { ProblemError } from '../../../src/data/problem';
import type { Problem } from '../../../src/domain/problem';
import type { ListShape } from '../../../src/lists/shape';

const site = 'https://contoso.sharepoint.com/sites/openservice';
const store = (login = 'ada', at = site): BrowserStore => browserStore(at, login);

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('the version that lists are known to be at', () => {
  it('is the oldest until somebody has read another, and then that one, on a later visit too', () => {
    const lists = knownLists(store());
    expect(lists.at).toBe(3);
    lists.heard(5);
    expect(lists.at).toBe(5);
    expect(knownLists(store()).at).toBe(5);
    lists.heard(4);
    expect(knownLists(store()).at).toBe(4);
  });

  it('is kept for one person and one site of lists', () => {
    knownLists(store()).heard(4);
    expect(knownLists(store('jo')).at).toBe(3);
    expect(knownLists(store('ada', `${site}/sub`)).at).toBe(3);
  });

  it.each(['', 'four', '4.5', '-1', '2', 'NaN'])('is the oldest where the browser holds “%s”', (text) => {
    store().set(kept('listsVersion'), text);
    expect(knownLists(store()).at).toBe(3);
  });

  it('holds while the page is open where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const lists = knownLists(store());
    lists.heard(4);
    expect(lists.at).toBe(4);
  });

  it('is not believed again in a page where something of it was refused, until the settings say another, or set-up has run', () => {
    const lists = knownLists(store());
    lists.heard(4);
    lists.refused();
    expect(lists.at).toBe(3);
    lists.heard(4);
    expect([lists.at, lists.said]).toEqual([3, 4]);
    lists.heard(5);
    expect(lists.at).toBe(5);
    lists.refused();
    lists.setUpTo(5);
    expect(lists.at).toBe(5);
  });

  it('is told to whoever listens, each time the settings say something new', () => {
    const lists = knownLists(store());
    const told = jest.fn();
    const leave = lists.subscribe(told);
    lists.heard(3);
    lists.heard(3);
    lists.heardOwner();
    lists.heardOwner();
    expect(told).toHaveBeenCalledTimes(2);
    leave();
    lists.heard(4);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is read of the settings; what they do not say, or say in words, is the oldest', () => {
    const settings = (Value: string | undefined): Parameters<typeof versionIn>[0] => [
      { SettingKey: 'ProgrammeStart', Value: '2013-04-01' },
      { SettingKey: 'SchemaVersion', Value },
    ];
    expect(versionIn(settings('4'))).toBe(4);
    for (const value of [undefined, '', 'four', '4.5']) expect(versionIn(settings(value))).toBe(3);
    expect(versionIn([])).toBe(3);
  });
});

describe('asking by the version known', () => {
  const shape = {
    name: 'RolloutUpdates',
    columns: { Title: { kind: 'text' }, For: { kind: 'text', since: 4 } },
  } as const satisfies ListShape;
  const newer = [{ list: shape, columns: ['Title', 'For'] }];
  const lacking = (kind: Problem['kind']): Error =>
    new ProblemError({ kind, list: 'RolloutUpdates', detail: '', retryAfter: 1 } as Problem);

  it('is done once more by the oldest, where SharePoint says that something is not there', async () => {
    for (const kind of ['schemaMismatch', 'missing'] as const) {
      const lists = knownLists(store());
      lists.setUpTo(4);
      const ask = jest.fn(async (version: number) => {
        if (version > 3) throw lacking(kind);
        return version;
      });
      expect(await askAtVersion(lists, newer, ask)).toBe(3);
      expect(ask.mock.calls).toEqual([[4], [3]]);
      expect(lists.at).toBe(3);
    }
  });

  it.each([
    ['what every version has', [{ list: shape, columns: ['Title'] }, { list: shape }]],
    ['a list that comes with a later version', [{ list: { name: 'Later', since: 5, columns: {} }, columns: [] }]],
  ])('is done once where nothing newer was asked for: %s', async (_, wanted) => {
    for (const kind of ['schemaMismatch', 'missing'] as const) {
      const lists = knownLists(store());
      lists.setUpTo(4);
      const ask = jest.fn(async () => Promise.reject(lacking(kind)));
      await expect(askAtVersion(lists, wanted, ask)).rejects.toMatchObject({ problem: { kind } });
      expect(ask).toHaveBeenCalledTimes(1);
      expect(lists.at).toBe(4);
    }
  });

  it('is done once where it fails for another reason, or where no older version can be asked for', async () => {
    const lists = knownLists(store());
    lists.setUpTo(4);
    const busy = jest.fn(async () => Promise.reject(lacking('throttled')));
    await expect(askAtVersion(lists, newer, busy)).rejects.toMatchObject({ problem: { kind: 'throttled' } });
    expect(busy).toHaveBeenCalledTimes(1);
    expect(lists.at).toBe(4);

    lists.setUpTo(3);
    const gone = jest.fn(async () => Promise.reject(lacking('missing')));
    await expect(askAtVersion(lists, newer, gone)).rejects.toMatchObject({ problem: { kind: 'missing' } });
    expect(gone).toHaveBeenCalledTimes(1);
  });
});

describe('the help desk that is set for all', () => {
  const desk = { telephone: '0113 496 0000', hours: '8am to 6pm' };
  const given = '0113 496 0000\n8am to 6pm';
  const none = { telephone: undefined, hours: undefined };

  it('is kept with its hours for a page that cannot reach the lists, and forgotten once the settings are emptied', () => {
    const lists = knownLists(store());
    expect(lists.helpDesk.now()).toEqual(none);
    lists.helpDesk.heard(given);
    expect(lists.helpDesk.now()).toEqual(desk);
    expect(knownLists(store()).helpDesk.now()).toEqual(desk);
    lists.helpDesk.heard(helpDeskIn([]));
    expect(lists.helpDesk.now()).toEqual(none);
    expect(knownLists(store()).helpDesk.now()).toEqual(none);
  });

  it('is told to whoever listens, only when it is another', () => {
    const lists = knownLists(store());
    const listener = jest.fn();
    lists.subscribe(listener);
    lists.helpDesk.heard(helpDeskIn([]));
    expect(listener).not.toHaveBeenCalled();
    lists.helpDesk.heard(given);
    lists.helpDesk.heard(`${given}`);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is read from the settings, each value by itself', () => {
    const row = (SettingKey: string, Value: string): { SettingKey: string; Value: string } => ({ SettingKey, Value });
    const [number, hours] = [row('HelpDeskTelephone', '0113 496 0000'), row('HelpDeskHours', '8am to 6pm')];
    expect(helpDeskIn([hours, number])).toBe(given);
    const lists = knownLists(store());
    lists.helpDesk.heard(helpDeskIn([hours]));
    expect(lists.helpDesk.now()).toEqual({ telephone: undefined, hours: '8am to 6pm' });
    expect(helpDeskIn([])).toBe('\n');
  });
});

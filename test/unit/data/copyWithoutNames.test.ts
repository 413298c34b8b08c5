import type { CachedCopy } from '../../../src/data/cachedCopy';
import type { ContingencyReport } from '../../../src/data/contingency';
import type { ShownPlace } from '../../../src/data/contingencyQueries';
import { copyWithoutNames } from '../../../src/data/copyWithoutNames';
import { withoutNames } from '../../../src/data/withoutNames';

const asOf = new Date('2013-04-15T00:00+01:00');

function reportOf(...contacts: readonly (string | undefined)[]): ContingencyReport {
  return {
    instructions: [{ Id: 1, Title: 'Use webmail.' }],
    places: { all: contacts.map((Contact, at) => ({ Id: at, Place: 'Library', Contact }) as ShownPlace) },
  } as unknown as ContingencyReport;
}

/** A copy that is kept here instead of in the browser. */
function keptCopy(): CachedCopy<ContingencyReport> & { readonly kept: ContingencyReport[] } {
  const kept: ContingencyReport[] = [];
  return { kept, get: () => undefined, set: (report) => kept.push(report), remove: () => kept.splice(0) };
}

const loaded = (): Promise<{ withoutNames: typeof withoutNames }> => Promise.resolve({ withoutNames });

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const contactsIn = ({ places }: ContingencyReport): unknown[] =>
  ('all' in places ? places.all : places.own).map(({ Contact }) => Contact);

it('keeps numbers to ring whole and as they are written, and nobody’s name', async () => {
  const copy = keptCopy();
  copyWithoutNames(copy, loaded).set(
    reportOf(
      'Ring first: (0113) 496 0112',
      'Jo Patel, 0044 113 496 0000 (9am to 5pm)',
      'Sam, 0113 496 0001 ext 204, or Ada Bell on +44 (0)113 496 0002',
      'Ask for Rosemary Frayne',
      undefined,
    ),
    asOf,
  );
  await soon();
  expect(copy.kept).toHaveLength(1);
  expect(contactsIn(copy.kept[0])).toEqual([
    '(0113) 496 0112',
    '0044 113 496 0000',
    '0113 496 0001 ext 204, +44 (0)113 496 0002',
    undefined,
    undefined,
  ]);
  expect(JSON.stringify(copy.kept)).not.toMatch(/Patel|Sam|Bell|Frayne/);
});

it('keeps what was read last, and nothing once it is to be forgotten', async () => {
  const copy = keptCopy();
  const unnamed = copyWithoutNames(copy, loaded);
  unnamed.set(reportOf('0113 496 0001'), asOf);
  unnamed.set(reportOf('0113 496 0002'), asOf);
  await soon();
  expect(copy.kept.flatMap(contactsIn)).toEqual(['0113 496 0002']);
  unnamed.set(reportOf('0113 496 0003'), asOf);
  unnamed.remove();
  await soon();
  expect(copy.kept).toEqual([]);
});

it('keeps the copy from before where the code that takes names out could not be loaded', async () => {
  const copy = keptCopy();
  copyWithoutNames(copy, loaded).set(reportOf('0113 496 0001'), asOf);
  await soon();
  copyWithoutNames(copy, () => Promise.reject(new Error('Gone'))).set(reportOf('Sam, 0113 496 0002'), asOf);
  await soon();
  expect(copy.kept.flatMap(contactsIn)).toEqual(['0113 496 0001']);
});

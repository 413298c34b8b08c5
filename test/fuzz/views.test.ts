/**
 * @seed empty
 */
import { fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { chanceOf, type Chance } from '../soak/chance';
import { host, takeComplaints, takeDownloads } from '../page/openPage';
import { anyText, hostileTexts } from './hostile';
import { fillLists, type HostileLists } from './hostileLists';
import { lookAt } from './looking';
import { anySite, type RawSite } from './rawRows';
import { must, surface } from './surface';
import { closePart, openPart, type PartName, partNames, settled, type } from './webParts';

// The three web parts whole, on sites whose lists hold anything, at addresses that say anything, used by somebody who
// presses everything and types anything. Everything of src runs, against a SharePoint that answers.

let lists: HostileLists;
let written = 0;
/** Fields that were typed in and buttons that were pressed, by their names. */
const used = new Set<string>();

beforeEach(() => {
  host.clock.set(new Date('2013-04-15T09:10:00Z'));
  Object.assign(window, { confirm: () => true });
});

interface Visit {
  readonly site: RawSite;
  readonly search: string;
  /** What is pressed and typed by chance. */
  readonly seed: number;
  readonly texts: readonly string[];
}

const places: Readonly<Record<PartName, readonly string[]>> = {
  'rollout status': ['?site=MIL', '?site=MIL', '?site=MIL&service=email', '?sites=all', '?sites=all', '', '?site=QUAY'],
  'what to do now': ['?site=MIL', '?site=MIL', '?site=MIL&topic=email', '?site=QUAY', ''],
  phones: [
    '',
    '?phone=ask',
    '?phone=ask&step=check',
    '?phone=decide',
    '?phone=decide',
    '?phone=decide&step=queue-1',
    '?phone=decide&step=decided',
    '?phone=decide&step=reconcile',
    '?phone=decide&step=blackberry',
    '?phone=1',
    '?phone=ask-1',
    '?phone=ask&step=sent-1',
  ],
};
const strange = fc
  .tuple(fc.constantFrom('site', 'service', 'topic', 'sites', 'phone', 'step'), anyText)
  .map(([name, value]) => `?${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, ''))}`);

function visits(name: PartName): fc.Arbitrary<Visit> {
  const site = fc.oneof(
    { weight: 4, arbitrary: anySite({ wrong: 0, strangeKeys: 12, text: anyText }) },
    { weight: 1, arbitrary: anySite({ wrong: 3, strangeKeys: 30, text: anyText }) },
  );
  return fc.record({
    site,
    search: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...places[name]) }, { weight: 1, arbitrary: strange }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    texts: fc.array(anyText, { minLength: 3, maxLength: 10 }),
  });
}

/** How many things are done on a visit. */
const steps = 14;

for (const name of partNames) {
  surface(`web part: ${name}`, {
    inputs: visits(name),
    most: 300,
    async check({ site, search, seed, texts }) {
      const endTrial = host.database.trial();
      lists = fillLists(site);
      const chance = chanceOf(seed);
      const done: string[] = [`opened ${search}`];
      try {
        await openPart(name, {}, search);
        for (let step = 0; step < steps; step += 1) {
          await look(done);
          const did = doOne(document.body, chance, texts);
          if (!did) break;
          done.push(did);
          await settled();
        }
        await look(done);
        written += lists.mustFit();
        return done.length;
      } finally {
        closePart();
        host.faults.clear();
        endTrial();
      }
    },
  });
}

/** @throws Mishandled with what was done before */
async function look(done: readonly string[]): Promise<void> {
  const after = (): string => ` after ${done.slice(-5).join(', ')}`;
  try {
    lookAt(document.body);
    // What is printed stands in a frame of its own.
    document
      .querySelectorAll('iframe')
      .forEach(({ contentDocument }) => contentDocument?.body && lookAt(contentDocument.body));
    for (const { type: kind, text } of await takeDownloads()) {
      used.add(`downloaded ${kind}`);
      lookAt(pageOf(text, kind));
    }
    lists.mustFit();
  } catch (error) {
    must(false, (error as Error).message + after());
  }
  // jsdom does not print.
  const complaints = takeComplaints().filter((words) => !/^Not implemented: window\.(focus|print)/.test(words));
  must(complaints.length === 0, `complained: ${complaints[0]?.slice(0, 300)}${after()}`);
}

/** A file that was downloaded, as a page: HTML as the browser would read it, anything else as its text. */
function pageOf(text: string, type: string): HTMLElement {
  if (type.startsWith('text/html')) return new DOMParser().parseFromString(text, 'text/html').body;
  const page = document.createElement('pre');
  page.textContent = text;
  return page;
}

/** Does one thing that can be done, and says what. */
function doOne(root: HTMLElement, chance: Chance, texts: readonly string[]): string | undefined {
  const fields = [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input:not([type=file]):not(:disabled), textarea:not(:disabled), select:not(:disabled)',
    ),
  ];
  const buttons = [
    ...root.querySelectorAll<HTMLElement>('button:not(:disabled), summary, a[data-interception=off]'),
  ].filter((element) => !element.closest('[hidden]'));
  if (fields.length + buttons.length === 0) return undefined;
  const types = fields.length > 0 && (buttons.length === 0 || chance.often(0.6));
  if (!types) {
    const button = chance.pick(buttons);
    const name = nameOf(button);
    used.add(`pressed ${name.replace(/[“"].*/, '').slice(0, 20)}`);
    fireEvent.click(button);
    return `pressed “${name}”`;
  }
  const field = chance.pick(fields);
  const name = nameOf(field);
  used.add(`typed ${field.labels?.[0]?.textContent ?? name}`.slice(0, 40));
  if (field instanceof HTMLSelectElement) {
    const option = chance.pick([...field.options]);
    fireEvent.change(field, { target: { value: option?.value ?? '' } });
    return `chose “${option?.value.slice(0, 20)}” in “${name}”`;
  }
  if (field.type === 'checkbox' || field.type === 'radio') {
    fireEvent.click(field);
    return `ticked “${name}”`;
  }
  const text = chance.often(0.3)
    ? chance.pick([
        '15',
        '4',
        '2013',
        '6',
        'Millgate',
        'MIL',
        'a@b.example',
        '0113 496 0000',
        'Site\tService\tNow\nMIL\temail\tWorking',
        'Email,Name\na@b.example,Ada',
      ])
    : chance.pick([...texts, chance.pick(hostileTexts)]);
  type(field, text);
  return `typed “${text.slice(0, 20)}” into “${name}”`;
}

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : undefined;
  return (element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '')
    .trim()
    .slice(0, 40);
}

test('many fields and buttons were come by', () => {
  expect([...used].filter((each) => each.startsWith('typed')).length).toBeGreaterThan(30);
  expect([...used].filter((each) => each.startsWith('pressed')).length).toBeGreaterThan(60);
  expect([...used].filter((each) => each.startsWith('downloaded')).length).toBeGreaterThan(0);
  expect(written).toBeGreaterThan(0);
});

/**
 * @seed empty
 */
import fc from 'fast-check';
import { chanceOf } from '../soak/chance';
import { host, takeComplaints, takeDownloads } from '../page/openPage';
import { anyText, hostileTexts } from './hostile';
import { fillLists, type HostileLists } from './hostileLists';
import { lookAt, pageOf } from './looking';
import { anySite } from './rawRows';
import { must, surface } from './surface';
import { doOne, steps, used, visits } from './visiting';
import { closePart, openPart, partNames, settled } from './webParts';

// The three web parts as a whole, on sites with any rows, at any address, used by somebody who presses everything and
// types anything. All of src runs, against a SharePoint that answers.

let lists: HostileLists;
let written = 0;

beforeEach(() => {
  host.clock.set(new Date('2013-04-15T09:10:00Z'));
  Object.assign(window, { confirm: () => true });
});

const strange = fc
  .tuple(fc.constantFrom('site', 'service', 'topic', 'sites', 'phone', 'step'), anyText)
  .map(([name, value]) => `?${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, ''))}`);

const anyHostileSite = fc.oneof(
  { weight: 4, arbitrary: anySite({ wrong: 0, strangeKeys: 12, text: anyText }) },
  { weight: 1, arbitrary: anySite({ wrong: 3, strangeKeys: 30, text: anyText }) },
);

for (const name of partNames) {
  surface(`web part: ${name}`, {
    inputs: visits(name, { site: anyHostileSite, text: anyText, address: strange }),
    most: 450,
    async check({ site, search, seed, texts }) {
      const endTrial = host.database.trial();
      lists = fillLists(site);
      const chance = chanceOf(seed);
      const done: string[] = [`opened ${search}`];
      try {
        await openPart(name, {}, search);
        for (let step = 0; step < steps; step += 1) {
          await look(done);
          const did = doOne(document.body, chance, [...texts, chance.pick(hostileTexts)]);
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
    // What is printed is in a frame of its own.
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

test('many fields and buttons were come by', () => {
  expect([...used].filter((each) => each.startsWith('typed')).length).toBeGreaterThan(30);
  expect([...used].filter((each) => each.startsWith('pressed')).length).toBeGreaterThan(60);
  expect([...used].filter((each) => each.startsWith('downloaded')).length).toBeGreaterThan(0);
  expect(written).toBeGreaterThan(0);
});

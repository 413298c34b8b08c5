/**
 * @seed empty
 */
import fc from 'fast-check';
import { chanceOf } from '../soak/chance';
import { host, takeComplaints, takeDownloads } from '../page/openPage';
import { fillLists } from './hostileLists';
import { lookAtSentences, pageOf } from './looking';
import { anySite } from './rawRows';
import { must, surface } from './surface';
import { doOne, steps, visits } from './visiting';
import { closePart, openPart, partNames, settled } from './webParts';

// The three web parts as a whole, on sites whose lists hold texts as people write them: with and without a full stop,
// after an abbreviation, a question or an ellipsis. None of these ends twice, so no sentence of a page may.

const beginnings = [
  'Go to St. Mary’s House',
  'Ring Dr. Shah',
  'Use webmail',
  'never lend it',
  'Your PCT’s drive',
  'iPads',
];
const ends = ['', '', '.', '?', '!', '…', '...', ' from 9 a.m.', ' by BT Ltd.', ' (no. 3)', ' “Stop.”', ', e.g. here.'];
const written = fc
  .tuple(fc.constantFrom(...beginnings), fc.constantFrom(...ends))
  .map(([beginning, end]) => beginning + end);

beforeEach(() => {
  host.clock.set(new Date('2013-04-15T09:10:00Z'));
  Object.assign(window, { confirm: () => true });
});

for (const name of partNames) {
  surface(`sentences: ${name}`, {
    inputs: visits(name, { site: anySite({ wrong: 0, strangeKeys: 5, text: written }), text: written }),
    most: 150,
    async check({ site, search, seed, texts }) {
      const endTrial = host.database.trial();
      fillLists(site);
      const chance = chanceOf(seed);
      let done = 0;
      try {
        await openPart(name, {}, search);
        for (; done < steps; done += 1) {
          await look();
          if (!doOne(document.body, chance, texts)) break;
          await settled();
        }
        await look();
        return done;
      } finally {
        closePart();
        host.faults.clear();
        endTrial();
      }
    },
  });
}

/** @throws Mishandled */
async function look(): Promise<void> {
  lookAtSentences(document.body);
  document
    .querySelectorAll('iframe')
    .forEach(({ contentDocument }) => contentDocument?.body && lookAtSentences(contentDocument.body));
  for (const { type, text } of await takeDownloads())
    if (!type.startsWith('text/csv')) lookAtSentences(pageOf(text, type));
  // jsdom does not print.
  const complaints = takeComplaints().filter((words) => !/^Not implemented: window\.(focus|print)/.test(words));
  must(complaints.length === 0, `complained: ${complaints[0]?.slice(0, 300)}`);
}

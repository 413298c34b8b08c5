import fc from 'fast-check';
import { browserStore } from '../../src/data/browserStore';
import { cachedCopy } from '../../src/data/cachedCopy';
import { textSlot } from '../../src/data/heldText';
import { kept } from '../../src/data/kept';
import { type KeptText, keptText } from '../../src/data/keptText';
import type { Kind } from '../../src/domain/kinds';
import { mySite } from '../../src/data/mySite';
import { keptVisits } from '../../src/data/visits';
import { changesSince } from '../../src/domain/answer/changes';
import { serviceLines } from '../../src/domain/answer/serviceLines';
import { day } from '../../src/domain/day';
import { questionsFor, faultsIn } from '../../src/domain/device/questions';
import { pauseFault, pauseIn, pauseValue } from '../../src/domain/rollout/pause';
import { noStatus } from '../../src/domain/rollout/statusChange';
import { rolloutSites } from '../../src/lists/rolloutSites';
import { sinceWords } from '../../src/ui/answer/sinceWords';
import { isBegun, readDraft } from '../../src/webparts/deviceRequest/ask/draft';
import { faultWords } from '../../src/webparts/deviceRequest/ask/faultWords';
import { decisionDraftKind, stepDraftKind } from '../../src/webparts/deviceRequest/triage/decisions';
import { readDates } from '../../src/webparts/rolloutStatus/edit/many/datesDraft';
import { chosenSites, manyChoiceKind } from '../../src/webparts/rolloutStatus/edit/many/manyChoice';
import {
  emptyDraft,
  readDraft as readStatus,
  statusDraftKind,
} from '../../src/webparts/rolloutStatus/edit/statusDraft';
import { pauseDraftKind } from '../../src/webparts/rolloutStatus/waves/pauseDraft';
import { recall, remember } from '../../src/webparts/rolloutStatus/import/remembered';
import { anyJson, anyText, hostileTexts, leaks } from './hostile';
import { must, surface } from './surface';

// What the browser keeps may have been written by other versions of the page, or by anybody at the computer.

const today = day('2013-04-15');
const store = browserStore('https://a.example/sites/openservice', 'ada');

/** The shape of what was kept, with random values. */
function like(shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<string> {
  return fc.oneof(fc.record(shape, { requiredKeys: [] }), anyJson).map((value) => JSON.stringify(value));
}

const answers = fc.dictionary(
  fc.constantFrom(
    'forWhom',
    'name',
    'email',
    'functionKey',
    'needs',
    'justification',
    'mobileEmail',
    'nhsmail',
    'device',
    'keepNumber',
    'number',
    'siteCode',
    'neededBy',
    'reviewReason',
    '__proto__',
  ),
  fc.oneof(
    anyJson,
    fc.constantFrom('me', 'somebodyElse', { day: '1', month: '2', year: '2013' }, ['Works alone'], null),
  ),
);

surface('kept: the draft of a request', {
  corpus: hostileTexts,
  inputs: like({
    key: anyText,
    on: fc.oneof(anyText, fc.constant('2013-04-10')),
    answers: fc.oneof(anyJson, answers),
    etag: anyJson,
  }),
  most: 6000,
  check(text) {
    store.set(kept('request'), text);
    const draft = readDraft(store, today);
    if (!draft) {
      must(store.get(kept('request')) === undefined, 'what cannot be read is kept on');
      return;
    }
    isBegun(draft.answers);
    const context = {
      ownEmail: 'jo@example.invalid',
      today,
      functions: [{ key: 'on-call' }],
      devices: [{ key: 'iphone' }],
      sites: [{ SiteCode: 'MIL' }],
      takesSiteInWords: true,
    };
    for (const page of [...questionsFor(draft.answers), 'check'] as const)
      for (const fault of faultsIn(page, draft.answers, context))
        must(!leaks.test(faultWords(fault)), `says ${faultWords(fault)}`);
  },
});

surface('kept: what was chosen in an import', {
  corpus: hostileTexts,
  inputs: like({
    columns: fc.oneof(anyJson, fc.dictionary(anyText, anyJson)),
    dayFirst: anyJson,
    by: anyJson,
    sites: anyJson,
    services: anyJson,
  }),
  most: 4000,
  check(text) {
    store.set(kept('importChoices', 'statuses'), text);
    remember(store, 'statuses', { by: 'Ruth' });
    const { columns, dayFirst, by, sites, services, words } = recall(store, 'statuses');
    must(typeof dayFirst === 'boolean' && by === 'Ruth', 'yes, no and names are not what they are');
    for (const texts of [columns, sites, services, words])
      must(
        Object.values(texts).every((value) => typeof value === 'string'),
        'a choice is no text',
      );
  },
});

surface('kept: the last copy, and one’s site', {
  corpus: hostileTexts,
  inputs: like({ schema: anyText, asOf: anyJson, data: anyJson }),
  most: 4000,
  check(text) {
    store.set(kept('siteCopy', 'MIL'), text);
    must(cachedCopy(store, kept('siteCopy', 'MIL'), [rolloutSites]).get() === undefined, 'rubbish is taken for a copy');
    store.set(kept('mySite'), text);
    const site = mySite(store).get();
    must(site === undefined || typeof site === 'string', 'one’s site is no text');
  },
});

const noDecision = { choice: undefined, note: '', reason: '', instead: '', question: '' };

/** Reads the kept text as its form does, and makes what the form shows. */
function held<T>(where: KeptText, kind: Kind<T>, show: (value: T) => readonly unknown[]): (stored: string) => void {
  return (stored) => {
    store.set(where.key, stored);
    const found = textSlot(store, where, kind).read(today);
    must(found !== undefined || store.get(where.key) === undefined, 'what cannot be read is kept on');
    if (!found) return;
    must(!Number.isNaN(found.on.getTime()), 'it was typed on no day');
    must(
      [found.version ?? '', ...show(found.value)].every((text) => typeof text === 'string'),
      'a text is none',
    );
  };
}

const heldForms = [
  held(keptText('status', 'MIL|email'), statusDraftKind, (draft) => {
    readStatus(noStatus, draft);
    return [draft.waitingFor, draft.expected.day];
  }),
  held(keptText('manyStatuses', 'MIL'), manyChoiceKind, (choice) => {
    const { draft, narrowing, but, withoutServices, dates, giver } = choice;
    readStatus(noStatus, draft, true);
    readDates(dates);
    chosenSites([], choice);
    return [...Object.values(narrowing), ...but, ...withoutServices, dates.by, dates.to.day, giver.by, giver.source];
  }),
  held(keptText('pause', 5), pauseDraftKind, ({ reason }) => {
    const pause = { since: today, by: 'Ruth', reason };
    const fault = pauseFault(pause);
    return [reason, fault ? fault.kind : pauseIn(pauseValue(pause)).reason];
  }),
  held(keptText('decision', 7), decisionDraftKind(noDecision), ({ choice = '', ...texts }) => [
    choice,
    ...Object.values(texts),
  ]),
  held(keptText('step', 7), stepDraftKind(['Ordered']), ({ step = '', note }) => [step, note]),
];

surface('kept: what is typed in a form', {
  corpus: hostileTexts,
  inputs: like({
    on: fc.oneof(anyJson, fc.constantFrom('2013-04-10', '2013-04-10T08:10:00.000Z', '+275760-09-13')),
    version: anyJson,
    value: fc.oneof(
      anyJson,
      fc.dictionary(
        fc.constantFrom(
          ...Object.keys(emptyDraft),
          ...Object.keys(noDecision),
          'draft',
          'narrowing',
          'but',
          'dates',
          'giver',
          'step',
          'reason',
          '__proto__',
        ),
        fc.oneof(anyJson, fc.constant({ day: '1', month: '2', year: '2013' }), fc.constant(['MIL'])),
      ),
    ),
  }),
  most: 4000,
  check: (stored) => heldForms.forEach((read) => read(stored)),
});

const lines = serviceLines([{ ServiceKey: 'email', Title: 'Email', Tier: 'Essential' }], [], today);
const aVisit = fc.record(
  {
    on: fc.oneof(anyJson, fc.constantFrom('2013-04-09', '2013-04-15', '2013-05-01', '2013-02-30')),
    services: fc.oneof(
      anyJson,
      fc.array(
        fc.record(
          {
            key: fc.oneof(anyJson, fc.constant('email')),
            use: fc.oneof(anyJson, fc.constantFrom('all', 'lent', 'nothing')),
            expected: fc.oneof(anyJson, fc.constant({ on: '2013-06-26', precision: 'Day' })),
            until: fc.oneof(anyJson, fc.constant('2013-06-30')),
          },
          { requiredKeys: [] },
        ),
      ),
    ),
  },
  { requiredKeys: [] },
);

surface('kept: the visits to a site', {
  corpus: hostileTexts,
  inputs: like({ latest: fc.oneof(anyJson, aVisit), before: fc.oneof(anyJson, aVisit) }),
  most: 2000,
  check(stored) {
    store.set(kept('visits', 'mill'), stored);
    const before = keptVisits(store, 'MILL').before({ on: today, services: [] });
    if (!before) return;
    must(before.on < today, `compares with ${before.on}`);
    const said = sinceWords(changesSince(before, lines), today);
    must(!leaks.test(said), `says ${said}`);
  },
});

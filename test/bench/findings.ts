import { type Finding, type Gate, gates, held } from './gates';
import { middlesOfMany } from './manyRows';
import type { MeasuredRequests } from './measuring';
import { growthOfDesk } from './oneAddress';
import type { MeasuredReplies, Moment } from './replies';
import { sizeOf, type Weight } from './sizes';
import { median } from './statistics';
import { growthOf, interactionNamed, type Results, viewNamed } from './summary';
import { estimate, figure } from './tables';
import { growthOfWorkbooks, middlesOfWorkbooks } from './workbooks';
import { allSites, firstVisit, isFirstContent, mySite, queue, views, whatToDo } from './views';

/** Compares everything measured with the design's gates. */
export function findingsOf(results: Results, quick: boolean): readonly Finding[] {
  const { weights, loads, requests, changes, replies, many, desks, workbooks, comparisons } = results;
  const ours = views.filter(({ peer }) => !peer);
  return [
    ...weightFindings(weights.filter(({ alias }) => ours.some((view) => view.alias === alias))),
    ...requests.flatMap((each) => requestFindings(each)),
    ...growthOf(loads, quick ? (values) => Math.min(...values) : median)
      .filter(({ view }) => isFirstContent(viewNamed(view)))
      .map(({ view, condition, visit, exponent }) =>
        held(gates.growth, `${viewNamed(view).label}, ${visit}, ${condition}`, exponent),
      ),
    ...(
      [
        [gates.deskTime, 'whole'],
        [gates.deskHeap, 'heap'],
      ] as const
    ).flatMap(([gate, what]) => {
      const exponent = growthOfDesk(desks, what);
      return exponent === undefined ? [] : [held(gate, '5,000, 10,000 and 20,000 requests', exponent)];
    }),
    ...manyFindings(many),
    ...workbookFindings(workbooks),
    ...ours.flatMap(({ name, label }) => {
      const mine = [
        ...[...loads, ...requests, ...replies].filter(({ view }) => view === name),
        ...changes.filter(({ interaction }) => interactionNamed(interaction).view.name === name),
      ];
      return mine.length > 0 ? [held(gates.elements, label, Math.max(...mine.map(({ elements }) => elements)))] : [];
    }),
    // Throttled figures are reported but have no gate: the gate is for a machine as it is.
    ...changes
      .filter(({ condition }) => condition === 'unthrottled')
      .map(({ interaction, committed }) =>
        held(gates.filterOrSort, interactionNamed(interaction).label, median(committed)),
      ),
    ...comparisons
      .filter(({ condition }) => condition === 'throttled')
      .flatMap(({ visit, pairs, ratio, distance }) => {
        const [ofRatio, ofDistance] =
          visit === 'cold' ? [gates.ratioCold, gates.distanceCold] : [gates.ratioAgain, gates.distanceAgain];
        const subject = `Slow computer, ${pairs} pairs`;
        return [
          held(ofRatio, subject, ratio.value, ratio.interval),
          ...(distance ? [held(ofDistance, subject, distance.value, distance.interval)] : []),
        ];
      }),
    ...replies.flatMap((each) => replyFindings(each)),
  ];
}

/** The task is that of an ordinary run: while the benchmark only counts, the machine does other things. */
function manyFindings(many: Results['many']): readonly Finding[] {
  return middlesOfMany(many).flatMap(({ step, runs, rows, requests, json, elements, longestTask }) => {
    const subject = `Change of ${rows.toLocaleString('en-GB')} rows, ${step}`;
    const isPreview = step === 'previewed';
    return [
      held(gates.elements, subject, elements),
      isPreview ? held(gates.manyReplies, subject, json / 1000) : held(gates.manyRequests, subject, requests),
      ...(isPreview && runs > 1 ? [held(gates.manyTask, subject, longestTask)] : []),
    ];
  });
}

function workbookFindings(workbooks: Results['workbooks']): readonly Finding[] {
  const exponent = growthOfWorkbooks(workbooks);
  if (exponent === undefined) return [];
  const longest = (what: 'longestTask' | 'longestInPreview'): number =>
    Math.max(...middlesOfWorkbooks(workbooks).map((each) => each[what]));
  return [
    held(gates.workbookTask, '20 columns', longest('longestTask')),
    held(gates.previewTask, '20 columns', longest('longestInPreview')),
    held(gates.workbookTime, '1,000 and 10,000 rows', exponent),
  ];
}

/** Actions with a gate of their own; every other action has the gate of any view. */
const gateOfAction: Readonly<Record<string, Gate>> = {
  ask: gates.ask,
  triage: gates.desk,
  edit: gates.edit,
  today: gates.today,
  manage: gates.manage,
  news: gates.news,
  changes: gates.changes,
  'keep-site': gates.keepSite,
  import: gates.import,
  'import-check': gates.import,
  'set-up': gates.setUp,
  fluent: gates.fluent,
};

/** The chunks that a first visit waits for, in any of the web parts. */
const firstVisits = ['find-site', 'find-site-to-do'];

/** Compares the weight of our web parts with their gates. */
export function weightFindings(weights: readonly Weight[]): readonly Finding[] {
  // What several web parts load, such as set-up, is checked once.
  const actions = new Map(weights.flatMap((weight) => Object.entries(weight.actions)));
  return [
    ...weights.flatMap(({ alias, first }) => [
      held(gates.filesBefore, alias, first.length),
      held(gates.sizeBefore, alias, sizeOf(first)),
    ]),
    ...weights.flatMap(({ alias, first, actions: mine }) =>
      firstVisits.flatMap((name) => {
        const search = mine[name];
        return search
          ? [
              held(gates.filesOnFirstVisit, alias, first.length + search.length),
              held(gates.sizeOnFirstVisit, alias, sizeOf([...first, ...search])),
            ]
          : [];
      }),
    ),
    ...[...actions].map(([name, files]) => held(gateOfAction[name] ?? gates.otherView, name, sizeOf(files))),
  ];
}

const gatesOfReplies: Readonly<Record<string, Partial<Record<Moment, Gate>>>> = {
  [mySite.name]: { 'before first content': gates.siteReply },
  [whatToDo.name]: { 'before first content': gates.whatToDoReply },
  [firstVisit.name]: { 'all of it': gates.firstVisitReplies },
  [allSites.name]: { 'all of it': gates.allSitesReplies, 'come back to': gates.allSitesAgain },
  [queue.name]: { 'all of it': gates.queueReplies, 'after a decision': gates.queueAfterDecision },
};

function replyFindings({ view, rows, moment, json }: MeasuredReplies): Finding[] {
  const gate = gatesOfReplies[view]?.[moment];
  return gate ? [held(gate, `${rows.toLocaleString('en-GB')} rows`, json / 1000)] : [];
}

function requestFindings({ view, rows, cold, withCopy }: MeasuredRequests): Finding[] {
  const subject = `${viewNamed(view).label}, ${rows.toLocaleString('en-GB')} rows`;
  return [
    held(gates.requestsCold, subject, cold),
    ...(withCopy === undefined ? [] : [held(gates.requestsWithCopy, subject, withCopy)]),
  ];
}

/** A finding in one line, for a terminal. */
export function findingWords({ gate, subject, value, interval, verdict }: Finding): string {
  const measured = interval ? estimate({ value, interval }) : `${figure(value)} ${gate.unit}`;
  return `${measured.padStart(9)}  ${gate.name}: ${subject} (${verdict}; target ${gate.target}, gate ${gate.gate})`;
}

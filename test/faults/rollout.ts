import { browser, flow, fuzz, unit, type Fault } from './fault';

// Rollout status: a site's answer, all sites, taking it away, editing, and the import.

const rollout = 'src/webparts/rolloutStatus';

export const rolloutFaults: readonly Fault[] = [
  {
    id: 'half-saved-over-theirs',
    file: `${rollout}/edit/useStatusWrite.ts`,
    find: 'change: changedColumns(theirs, mineOf(attempt)), base: theirs',
    replace: 'change: changedColumns(attempt.base ?? noStatus, mineOf(attempt)), base: theirs',
    what: 'What is saved over somebody else’s version is a mixture of both, not what was shown.',
    caughtBy: [flow('statusEditing', 'is saved as it is shown when it goes over somebody else’s version')],
  },
  {
    id: 'connection-day-moved',
    file: `${rollout}/edit/statusDraft.ts`,
    find: 'if (staysConnected(reading)) return { ConnectedOn: before.ConnectedOn };',
    replace: 'if (staysConnected(reading) && !draft.stage) return { ConnectedOn: before.ConnectedOn };',
    what: 'A change of many sites moves the day on which some were connected long ago.',
    caughtBy: [flow('statusEditing', 'never moves the day a site was connected long ago')],
  },
  {
    id: 'matched-names-forgotten',
    file: `${rollout}/import/useMatching.ts`,
    find: 'sitesByHand: matched,',
    replace: 'sitesByHand: {},',
    what: 'The site names of a supplier have to be matched by hand again with every sheet.',
    caughtBy: [flow('import', 'remembers how columns and names were matched, until somebody says otherwise')],
  },
  {
    id: 'kept-null-breaks-import',
    file: `${rollout}/import/remembered.ts`,
    find: "(JSON.parse(text ?? '{}') as Partial<Record<keyof Remembered, unknown>> | null) ?? {}",
    replace: "JSON.parse(text ?? '{}') as Partial<Record<keyof Remembered, unknown>>",
    what: 'The import does not open where the browser keeps “null” of the last one.',
    caughtBy: [fuzz('kept', 'kept: what was chosen in an import')],
  },
  {
    id: 'older-sheet-over-newer',
    file: `${rollout}/import/statusPlan.ts`,
    find: "if ((theirs.ConfirmedOn ?? '') > (mine.ConfirmedOn ?? '')) return undefined;",
    replace: "if ((theirs.ConfirmedOn ?? '') > today) return undefined;",
    what: 'An older sheet can be saved over what somebody has confirmed since.',
    caughtBy: [unit('webparts/statusPlan.test.ts', 'is not taken back where somebody has confirmed it since')],
  },
  {
    id: 'summary-of-stored-answers',
    file: 'src/domain/rollout/changeSummary.ts',
    find: 'was: whatWorksNow(service, before, today).state',
    replace: 'was: base.Now',
    what: 'The summary of an import does not say that answers too old to be shown become known.',
    caughtBy: [
      unit('domain/rollout/changeSummary.test.ts', 'has exactly one figure for each change of what staff read'),
    ],
  },
  {
    id: 'figure-opens-all-changes',
    file: 'src/webparts/base/summary/SummedUp.tsx',
    find: 'children(opened ? opened.rows : changes, opened?.words)',
    replace: 'children(changes, opened?.words)',
    what: 'A figure of the summary opens changes that it does not count.',
    caughtBy: [
      flow('import', 'sums up what it would change, opens the changes of a figure, and leads back to all of them'),
    ],
  },
  {
    id: 'choice-of-sites-forgotten',
    file: `${rollout}/allSites/AreaTeams.tsx`,
    find: 'else store.set(key, JSON.stringify(next));',
    replace: 'else store.set(key, JSON.stringify(choice));',
    what: 'All sites come back with the search before the last one.',
    caughtBy: [flow('allSites', 'remember what one searched for, which state and which order')],
  },
  {
    id: 'text-not-given-by-hand',
    file: 'src/webparts/base/takeAway/useCopy.ts',
    find: 'if (!copied) setByHand(text);',
    replace: 'if (copied) setByHand(text);',
    what: 'Where the browser does not allow copying, there is no text to copy by hand.',
    caughtBy: [flow('takeAway', 'shows the text, selected, where the browser does not allow copying')],
  },
  {
    id: 'table-in-a-third',
    file: `${rollout}/ServiceTable.module.scss`,
    find: '@include from(medium)',
    replace: '@container open-service (width >= 260px)',
    what: 'In a third of the page the services stand in a table of four columns too narrow to read.',
    caughtBy: [browser('layout', 'in a one-third column the web part answers to its own width')],
  },
  {
    id: 'confirmed-tomorrow',
    file: 'src/domain/rollout/whatWorksNow.ts',
    find: 'return age >= 0 && age <= withinDays;',
    replace: 'return age <= withinDays;',
    what: 'A service counts as working by a confirmation with a date to come.',
    caughtBy: [unit('domain/rollout/whatWorksNow.test.ts', 'is never working without a confirmation')],
  },
  {
    id: 'american-dates-believed',
    file: 'src/domain/sheet/ukDate.ts',
    find: "if (dayFrom(fullYear(year), first, second) && Number(second) > 12) return 'monthFirst';",
    replace: "if (dayFrom(fullYear(year), first, second) && Number(second) > 12) order = 'monthFirst';",
    what: 'A column that writes a month first is read day first where a later date seems to prove that.',
    caughtBy: [unit('domain/sheet/ukDate.test.ts', 'is refused where its column writes a month first anywhere')],
  },
];

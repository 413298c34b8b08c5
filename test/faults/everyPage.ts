import { browser, contract, flow, page, unit, type Fault } from './fault';

// What every web part uses: places and links, forms, failures, Teams, the property pane, set-up, writing.

export const everyPageFaults: readonly Fault[] = [
  {
    id: 'back-skips-the-search',
    file: 'src/webparts/base/useSiteChoice.ts',
    find: 'if (route.site === undefined) nameInAddress({ find: true });',
    replace: '',
    what: 'The back button does not lead from a site to the search in which it was chosen.',
    caughtBy: [
      flow(
        'siteInAddress',
        'stands in the address, and the back button leads to where it was chosen, on the page that says what works',
      ),
    ],
  },
  {
    id: 'back-leaves-the-page',
    file: 'src/ui/route.ts',
    find: "window.history.pushState(window.history.state, '', address);",
    replace: "window.history.replaceState(window.history.state, '', address);",
    what: 'The back button leaves the page instead of going back to the place before.',
    caughtBy: [flow('links', 'leads from all sites to a site, and the back button back')],
    everywhere: true,
  },
  {
    id: 'focus-not-seen',
    file: 'src/ui/_focus.scss',
    find: '    box-shadow:\n      0 -2px $focus,\n      0 4px $focus-text;\n',
    replace: '    box-shadow: none;\n',
    what: 'What has the focus is not framed by the yellow and black that mark it everywhere.',
    caughtBy: [browser('accessibility', 'everything works from the keyboard alone, and the focus can be seen')],
  },
  {
    id: 'link-stays-in-teams',
    file: 'src/webparts/base/teamsTab.ts',
    find: "link.target = '_blank';",
    replace: "link.target = '_self';",
    what: 'A link to another page opens inside Teams, where SharePoint refuses to be shown.',
    caughtBy: [browser('teams', 'a link to another page opens outside Teams')],
  },
  {
    id: 'no-site-and-no-lists-confused',
    file: 'src/webparts/base/pane/findLists.ts',
    find: 'problem.list ? strings.FoundNone : strings.FoundNoSite',
    replace: 'problem.list ? strings.FoundNoSite : strings.FoundNone',
    what: 'The property pane says that there is no site where there are only no lists yet.',
    caughtBy: [page('propertyPane', 'takes the address of the site that holds the lists, refuses what is none')],
  },
  {
    id: 'stop-does-not-stop',
    file: 'src/setUp/RunSetUp.tsx',
    find: 'stopped: () => stop.current }',
    replace: 'stopped: () => false }',
    what: 'Set-up goes on to its end, whatever the owner says.',
    caughtBy: [flow('setUp', 'set-up stops after a list where the owner wants it to')],
  },
  {
    id: 'missing-column-not-mended',
    file: 'src/setUp/owners.tsx',
    find: "if (!(problem.kind === 'missing' && problem.list) && problem.kind !== 'schemaMismatch') return undefined;",
    replace: "if (!(problem.kind === 'missing' && problem.list)) return undefined;",
    what: 'Where a column has gone, nobody is told who can mend it, and its owner cannot.',
    caughtBy: [flow('healthCheck', 'staff are told who can mend it; the owner mends it in place')],
  },
  {
    id: 'let-in-before-secured',
    file: 'src/data/provisioning/difference.ts',
    find: "    ...settingDifferences(plan, found),\n    ...of((difference) => difference.kind !== 'inherits' && !isOwn(difference)),\n",
    replace:
      "    ...of((difference) => difference.kind !== 'inherits' && !isOwn(difference)),\n    ...settingDifferences(plan, found),\n",
    what: 'For as long as set-up takes, staff can read each other’s requests.',
    caughtBy: [contract('provisioning/setUp', 'secures people’s own rows before it lets anybody in')],
  },
  {
    id: 'last-writer-wins',
    file: 'src/data/rowWrites.ts',
    find: "'IF-Match': base.etag",
    replace: "'IF-Match': '*'",
    what: 'What somebody else has changed meanwhile is overwritten without a word.',
    caughtBy: [contract('rowWrites', 'leaves a row that somebody else has changed as it is, and says how and by whom')],
  },
  {
    id: 'asked-once-too-often',
    file: 'src/data/loader.ts',
    find: 'secondsToWait(problem, attempts, automaticAttempts)',
    replace: 'secondsToWait(problem, attempts - 1, automaticAttempts)',
    what: 'A busy SharePoint is asked once more than it should be before the page leaves it to the person.',
    caughtBy: [unit('data/loader.test.ts', 'tries again by itself three times, then leaves it to the person')],
  },
  {
    id: 'try-again-loses-focus',
    file: 'src/ui/AsyncView.tsx',
    find: '    root.current?.focus();\n',
    replace: '',
    what: 'Whoever presses “Try again” by the keyboard has to begin at the top of the page.',
    caughtBy: [unit('ui/asyncView.test.tsx', 'takes the focus when they try again')],
  },
  {
    id: 'formula-after-a-space',
    file: 'src/domain/csv.ts',
    find: '|\\s*[=+\\-@',
    replace: '|[=+\\-@',
    what: 'A spreadsheet runs what somebody typed into a list after a space.',
    caughtBy: [unit('domain/csv.test.ts', 'make no formula of " =1"')],
  },
];

import { contract, page, unit, type Fault } from './fault';

// What a tenant refuses or forgets but a local SharePoint once did not, and what happens between a package and set-up.

export const tenantFaults: readonly Fault[] = [
  {
    id: 'words-without-type',
    file: 'src/data/provisioning/mend.ts',
    find: "{ '@odata.type': `#${type}`, Choices: difference.all }",
    replace: '{ Choices: difference.all }',
    what: 'SharePoint refuses every word that a new package adds to a column of choices.',
    caughtBy: [
      contract('provisioning/setUp', 'offers new words beside those owners have added'),
      contract('provisioning/upgrade', 'take how far a handset is, and keep what they hold'),
    ],
  },
  {
    id: 'fifty-versions-are-enough',
    file: 'src/data/provisioning/difference.ts',
    find: 'MajorVersionLimit >= versions)',
    replace: 'MajorVersionLimit >= Math.min(versions, 50))',
    what: 'Lists that are read for their history keep the 50 versions SharePoint gives them, and nobody is told.',
    caughtBy: [
      contract('provisioning/versions', 'of the versions a list keeps, fewer become 500'),
      contract('provisioning/health', 'finds too few versions kept'),
    ],
  },
  {
    id: 'lost-beginning-unsaid',
    file: 'src/data/versions.ts',
    find: 'VersionId > versionStep)',
    replace: 'VersionId < versionStep)',
    what: 'A history whose first versions SharePoint no longer keeps passes for a whole one.',
    caughtBy: [
      contract('forecastHistory', 'is whole until its list drops the first version'),
      contract('deviceTriage', 'says that its beginning is lost'),
    ],
  },
  {
    id: 'newer-column-asked-for',
    file: 'src/data/read/readLists.ts',
    find: 'columnsAt(list, columns, version)',
    replace: 'columnsAt(list, columns, Math.max(version, 99))',
    what: 'Between a package and set-up, staff’s pages ask for columns that the lists do not have yet, and fail.',
    caughtBy: [contract('betweenPackageAndSetUp', 'are asked for nothing that version 4 brings')],
  },
  {
    id: 'installer-keeps-rights',
    file: 'src/data/provisioning/difference.ts',
    find: '    ...of(isOwn),\n',
    replace: '    ...(found.Title === plan.shape.name ? of(isOwn) : []),\n',
    what: 'Where set-up breaks off at a list’s last write, whoever ran it keeps rights that nobody declared.',
    caughtBy: [contract('provisioning/setUpBrokenOff', 'is run again, comes to the same end')],
  },
  {
    id: 'page-turned-back',
    file: 'src/ui/route.ts',
    find: '        if (new URL(here).pathname !== window.location.pathname) return;\n',
    replace: '',
    what: 'Where SharePoint’s router has turned the page, the address is put back to that of the page before.',
    caughtBy: [unit('ui/useRoute.test.tsx', 'of the router, which has turned the page by then, is left alone')],
  },
  {
    id: 'dialog-of-the-browser',
    file: 'src/webparts/base/held/LeaveGuard.tsx',
    find: 'if (lost.length > 0) setAsked(',
    replace: 'if (lost.length > 0 && window.confirm()) setAsked(',
    what: 'Before typed text is left, the browser asks, which in Teams shows nothing: nobody can leave.',
    caughtBy: [unit('webparts/base/held/leaveGuard.test.tsx', 'is stopped and asked about while something is held')],
  },
  {
    id: 'renamed-finds-nothing',
    file: 'src/data/deviceRequests.ts',
    find: 'readMine(connection, [newestRequests])',
    replace: 'readMine(connection, [])',
    what: 'Whoever’s account is renamed is shown none of the requests that they have made.',
    caughtBy: [contract('deviceRequests', 'finds its requests in one request; the site knows its new name: true')],
  },
  {
    id: 'given-name-given-draft',
    file: 'src/data/owner.ts',
    find: 'noted === undefined ? id : undefined',
    replace: 'id',
    what: 'Whoever is given the name of another’s account finds in the same browser what the other has begun.',
    caughtBy: [unit('data/owner.test.ts', 'is never given to another person who is given the account’s name')],
  },
  {
    id: 'own-clock-believed',
    file: 'src/data/read/serverClock.ts',
    find: 'new Date(machine() - ahead)',
    replace: 'new Date(machine())',
    what: 'A computer whose clock is ahead confirms for a day to come, and everybody else reads that nothing is known.',
    caughtBy: [
      unit('data/serverClock.test.ts', 'a clock that is days wrong is put right by the first reply'),
      page('wrongClock', 'what the rollout team confirms bears SharePoint’s day'),
    ],
  },
];

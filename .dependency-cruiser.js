'use strict';

// npm run lint: what may import what, as docs/architecture.md draws it, and no circles. Importing a type is like any
// other import.

/** What each folder may import from the project besides itself. Anything not listed is refused. */
const mayImport = {
  'src/domain': [],
  'src/lists': ['src/domain'],
  'src/data': ['src/lists', 'src/domain'],
  'src/ui': ['src/domain'],
  'src/setUp': ['src/ui', 'src/data', 'src/lists', 'src/domain'],
  'src/webparts/base': ['src/setUp', 'src/ui', 'src/data', 'src/domain'],
  // A web part, which imports no other.
  'src/webparts/(?!base/)[^/]+': ['src/webparts/base', 'src/setUp', 'src/ui', 'src/data', 'src/domain'],
  host: ['src/lists', 'src/data/provisioning', 'src/data/connection.ts', 'src/domain'],
};

const pathsIn = (folders) => folders.map((folder) => `^${folder}(/|$)`);

const arrows = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder} may import ${allowed.join(', ') || 'nothing of ours'}`,
  comment: 'See docs/architecture.md, "What stands where".',
  severity: 'error',
  from: { path: `^(${folder})/` },
  // `$1` is the folder that imports.
  to: { path: '^(src|host|test|scripts)/', pathNot: ['^$1/', ...pathsIn(allowed)] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'every file of src stands in a folder with its arrows',
      severity: 'error',
      from: { path: '^src/', pathNot: pathsIn(Object.keys(mayImport)) },
      to: {},
    },
    {
      name: 'only src/data knows PnPjs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/data/' },
      to: { path: 'node_modules/@pnp/' },
    },
    {
      name: 'views are rendered in the page',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/react-dom/server' },
    },
    {
      name: 'only the controls of decision 22 know Fluent UI',
      comment: 'A hundred kilobytes: whatever imports them is loaded when it is opened.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/webparts/base/fluent/' },
      to: { path: 'node_modules/@fluentui/' },
    },
    {
      name: 'Fluent UI is loaded on demand',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/webparts/base/fluent/(controls|openControls)\\.ts$' },
      to: { path: '^src/webparts/base/fluent/(PeopleSearch|DayCalendar|controls)\\.' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.d.ts'] },
  },
};

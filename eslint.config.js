'use strict';

const importPlugin = require('eslint-plugin-import');
const spfx = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** What each folder may import of the project, as docs/architecture.md draws it. Whatever is not listed is refused. */
const mayImport = {
  'src/domain': [],
  'src/lists': ['src/domain'],
  'src/data': ['src/lists', 'src/domain'],
  'src/ui': ['src/domain'],
  'src/setUp': ['src/ui', 'src/data', 'src/lists', 'src/domain'],
  'src/webparts/base': ['src/setUp', 'src/ui', 'src/data', 'src/domain'],
  'src/webparts/rolloutStatus': ['src/webparts/base', 'src/setUp', 'src/ui', 'src/data', 'src/domain'],
  'src/webparts/contingencyAccess': ['src/webparts/base', 'src/setUp', 'src/ui', 'src/data', 'src/domain'],
  'src/webparts/deviceRequest': ['src/webparts/base', 'src/setUp', 'src/ui', 'src/data', 'src/domain'],
  host: ['src/lists', 'src/data/provisioning', 'src/data/connection.ts', 'src/domain'],
};

const folders = [
  'src/domain',
  'src/lists',
  'src/data',
  'src/ui',
  'src/setUp',
  'src/webparts',
  'host',
  'test',
  'scripts',
];

const zones = Object.entries(mayImport).map(([target, allowed]) => ({
  target: `./${target}`,
  from: folders.filter((folder) => !allowed.includes(folder)).map((folder) => `./${folder}`),
  except: [],
  message: `${target} may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'} only: see docs/architecture.md.`,
}));

/** A folder's own files, and the narrower folders it may import, are let through again. */
const zoneList = zones.flatMap(({ target, from, message }) =>
  from
    .filter((folder) => `./${target.slice(2)}` !== folder)
    .map((folder) => {
      const inside = [target.slice(2), ...mayImport[target.slice(2)]].filter((name) =>
        `./${name}`.startsWith(`${folder}/`),
      );
      return { target, from: folder, except: inside.map((name) => `./${name.slice(folder.length - 1)}`), message };
    }),
);

const sharePointClient = {
  paths: [{ name: 'react-dom/server', message: 'Views are rendered in the page.' }],
  patterns: [{ group: ['@pnp/*'], message: 'Only src/data knows PnPjs.' }],
};

const keptElsewhere = 'What the browser keeps goes through src/data/browserStore.ts, under a key of src/data/kept.ts.';
const browserStorage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

module.exports = [
  {
    ignores: [
      'node_modules/',
      'lib/',
      'lib-*/',
      'dist/',
      'release/',
      'temp/',
      'coverage/',
      'sharepoint/',
      'src/**/*.scss.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...spfx,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { import: importPlugin },
    settings: {
      'import/extensions': ['.ts', '.tsx'],
      'import/ignore': ['node_modules'],
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.d.ts'] } },
    },
    rules: {
      'import/no-cycle': 'error',
      'import/no-restricted-paths': ['error', { basePath: __dirname, zones: zoneList }],
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/explicit-function-return-type': [
        'error',
        { allowExpressions: true, allowTypedFunctionExpressions: true },
      ],
      '@typescript-eslint/no-unused-vars': 'error',
      'no-console': 'error',
      // Prettier holds the code to 120 columns, and leaves comments as they are.
      'max-len': [
        'error',
        { code: 1000, comments: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true },
      ],
      // The rig's profile asks for null nowhere, but SharePoint's JSON is full of it.
      '@rushstack/no-new-null': 'off',
      '@rushstack/typedef-var': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parserOptions: { tsconfigRootDir: __dirname, project: './tsconfig.json' } },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/data/**'],
    rules: { 'no-restricted-imports': ['error', sharePointClient] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/data/browserStore.ts', 'src/data/kept.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserStorage.map((name) => ({ name, message: keptElsewhere }))],
      'no-restricted-properties': [
        'error',
        ...[...browserStorage, 'cookie'].map((property) => ({ property, message: keptElsewhere })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "TSAsExpression TSTypeReference[typeName.name='KeptKey']", message: keptElsewhere },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'host/**/*.ts', 'scripts/**/*.ts', 'playwright.config.ts'],
    languageOptions: { parserOptions: { tsconfigRootDir: __dirname, project: './test/tsconfig.json' } },
    rules: {
      // A module reads from what it is for down to how: a constant that only later calls use may stand below.
      '@typescript-eslint/no-use-before-define': ['error', { functions: false, classes: true, variables: false }],
      // `void` says that a promise is left to itself on purpose.
      'no-void': 'off',
    },
  },
  {
    // What somebody hostile might type is typed in the tests.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'no-script-url': 'off',
      // Nothing of the tests is bundled.
      '@rushstack/import-requires-chunk-name': 'off',
    },
  },
  {
    // Command lines speak to people on the console.
    files: [
      'host/start.ts',
      'scripts/**/*.ts',
      'test/run.ts',
      'test/bench/run.ts',
      'test/soak/soak.ts',
      'test/fuzz/fuzz.ts',
      'test/accessibility/run.ts',
      'test/faults/run.ts',
      'test/e2e/guards.spec.ts',
    ],
    rules: { 'no-console': 'off' },
  },
];

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const spfx = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

const clockElsewhere = 'A computer’s clock can be wrong: ask the connection’s clock, which goes by SharePoint’s.';
const keptElsewhere = 'What the browser keeps goes through src/data/browserStore.ts, under a key of src/data/kept.ts.';
const browserStorage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

const oneOrder = {
  selector: "CallExpression[callee.property.name='localeCompare']",
  message: 'Names are sorted by nameOrder, days and keys by textOrder: see src/domain/order.ts.',
};

const restricted = [
  oneOrder,
  { selector: "TSAsExpression TSTypeReference[typeName.name='KeptKey']", message: keptElsewhere },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockElsewhere },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: clockElsewhere,
  },
];

// Read as text: the file is TypeScript, which this one cannot load.
const choices = fs.readFileSync(path.join(__dirname, 'src/domain/rollout/choices.ts'), 'utf8');
const stateWords = [.../^export const nowStates = \[([^\]]+)\]/m.exec(choices)[1].matchAll(/'([^']+)'/g)].map(
  ([, word]) => word,
);
const stateWord = `Literal[value=/^(${stateWords.join('|')})$/]`;
const stateCompared = [
  `BinaryExpression[operator=/^[!=]==$/] > ${stateWord}`,
  `SwitchCase > ${stateWord}`,
  `CallExpression[callee.property.name="includes"] > ${stateWord}`,
].map((selector) => ({
  selector,
  message:
    'What a state’s word means stands in src/domain/rollout/states.ts: ask that, so that a new word is answered.',
}));

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
      'src/**/loc/en-us.js',
      'src/**/loc/strings.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...spfx,
  {
    files: ['**/*.ts', '**/*.tsx'],
    // One program for all files, so that each is type-checked once.
    languageOptions: { parserOptions: { tsconfigRootDir: __dirname, project: './test/tsconfig.json' } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/explicit-function-return-type': [
        'error',
        { allowExpressions: true, allowTypedFunctionExpressions: true },
      ],
      '@typescript-eslint/no-unused-vars': 'error',
      'no-console': 'error',
      // Prettier keeps code within 120 columns, but does not wrap comments.
      'max-len': [
        'error',
        { code: 1000, comments: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true },
      ],
      // The rig's profile forbids null, but SharePoint's JSON is full of it.
      '@rushstack/no-new-null': 'off',
      '@rushstack/typedef-var': 'off',
    },
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
      'no-restricted-syntax': ['error', ...restricted, ...stateCompared],
    },
  },
  {
    // A function is read at one glance, a file in one go. A longer file says why, in the line that allows it.
    files: ['src/**/*.ts', 'src/**/*.tsx', 'scripts/**/*.ts', 'host/**/*.ts'],
    ignores: ['src/**/strings.ts'],
    rules: {
      complexity: ['error', 15],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Demonstration rows may compare state words: they decide nothing.
    files: ['src/lists/demonstration/**'],
    rules: { 'no-restricted-syntax': ['error', ...restricted] },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'host/**/*.ts', 'scripts/**/*.ts', 'playwright.config.ts'],
    rules: {
      // A module is read from its purpose down to the details: a constant that only later calls use may be below them.
      '@typescript-eslint/no-use-before-define': ['error', { functions: false, classes: true, variables: false }],
      // `void` marks a promise that is deliberately not awaited.
      'no-void': 'off',
    },
  },
  {
    // Tests type what somebody hostile might type.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'no-script-url': 'off',
      // Tests are not bundled.
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
      'test/writeFaults/run.ts',
      'test/accessibility/run.ts',
      'test/faults/run.ts',
      'test/e2e/guards.spec.ts',
    ],
    rules: { 'no-console': 'off' },
  },
];

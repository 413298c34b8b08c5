'use strict';

const strings = require('./config/strings');

const transform = {
  // Localised strings are AMD modules, as SharePoint wants them: a small transform lets tests use the real ones.
  '[\\\\/]loc[\\\\/][a-z]{2}-[a-z]{2}\\.js$': '<rootDir>/test/setup/amdStrings.js',
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'classic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/**
 * Parts of JavaScript that no test replaces. A file of tests runs in a context of its own, where each mention of a
 * global is a slow look-up; as parameters of the module, they are local (Jest's `sandboxInjectedGlobals`).
 */
const language = [
  ...['Object', 'Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Symbol', 'Proxy', 'Reflect'],
  ...['String', 'Number', 'Boolean', 'BigInt', 'Math', 'JSON', 'RegExp', 'Intl'],
  ...['Error', 'TypeError', 'RangeError', 'Uint8Array', 'Float64Array', 'DataView', 'ArrayBuffer'],
  ...['encodeURIComponent', 'decodeURIComponent'],
];

const base = {
  rootDir: __dirname,
  transform,
  sandboxInjectedGlobals: language,
  // @pnp/* 4 ships only ES modules, so Jest has to transform it.
  transformIgnorePatterns: ['[\\\\/]node_modules[\\\\/](?!@pnp[\\\\/])'],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(strings).map(([name, file]) => [`^${name}$`, `<rootDir>/${file}`])),
    '\\.scss$': 'identity-obj-proxy',
    // Fluent UI ships its modules twice; those in lib/ are ES modules, for bundlers.
    '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1',
  },
};

/** For tests that open a web part: a browser with a local SharePoint behind it. */
const inBrowser = {
  testEnvironment: '<rootDir>/test/page/environment.ts',
  testEnvironmentOptions: { url: 'http://127.0.0.1:4380' },
};

/** For the same tests: replacements for SPFx. */
const withoutFramework = {
  '^@microsoft/sp-(webpart-base|core-library|property-pane)$': '<rootDir>/test/page/withoutSharePoint.ts',
};

/** React as it ships, which is what staff run: three times as fast. */
const shippedReact = {
  '^react$': 'react/cjs/react.production.min.js',
  '^react-dom$': 'react-dom/cjs/react-dom.production.min.js',
};

/**
 * Unit tests of components, which need a page. A page takes longer to make than most files take to run: a file of
 * `.ts` has one only if its first comment says `@jest-environment jsdom`.
 */
const inPage = 'test/unit/{data,ui,webparts}/**/*.test.tsx';

/** Flows are written for a browser; here they run in jsdom. */
const flows = {
  '^@playwright/test$': '<rootDir>/test/page/flow/fixtures.ts',
  '(^\\.|/e2e)/fixtures$': '<rootDir>/test/page/flow/fixtures.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    // Tests of rules, declarations and figures need no page, and start faster without one.
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      sandboxInjectedGlobals: [...language, 'Date'],
      testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}', `!**/${inPage}`],
    },
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'jsdom',
      sandboxInjectedGlobals: [...language, 'Date'],
      testMatch: [`<rootDir>/${inPage}`],
      setupFilesAfterEnv: ['<rootDir>/test/setup/unit.ts'],
    },
    {
      ...base,
      displayName: 'contract',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/contract/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/contract.ts'],
    },
    {
      ...base,
      displayName: 'page',
      moduleNameMapper: { ...base.moduleNameMapper, ...withoutFramework, ...shippedReact, ...flows },
      ...inBrowser,
      testMatch: ['<rootDir>/test/page/**/*.test.{ts,tsx}', '<rootDir>/test/flows/**/*.flow.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/unit.ts', '<rootDir>/test/setup/contract.ts'],
    },
    {
      ...base,
      displayName: 'fuzz',
      moduleNameMapper: {
        ...base.moduleNameMapper,
        ...withoutFramework,
        // Without the owners' set-up view: it makes lists, but shows none of their rows.
        '/setUp/owners$': '<rootDir>/test/fuzz/withoutOwners.tsx',
      },
      ...inBrowser,
      testMatch: ['<rootDir>/test/fuzz/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/unit.ts'],
    },
  ],
};

'use strict';

const strings = require('./config/strings');

// npm run lint: files, exports and packages that nothing uses. Once over everything, where a test is a use; and once
// with --production, where it is not: what only tests use is no part of the product.

module.exports = ({ production }) => ({
  entry: [
    'src/webparts/*/*WebPart.ts!',
    'scripts/*.{js,ts}!',
    'host/start.ts!',
    // What the pages of the local SharePoint load: host/runtime/bundles.ts.
    'host/pages/browser/{application,fluent,editCustomerPromise,idleWebTask,boot,start,teamsFrame}.ts!',
    'test/**/*.{test,spec,flow}.{ts,tsx}',
    'test/**/{run,soak,fuzz}.ts',
    // What the benchmark compares with: test/bench/peers/peersPackage.ts.
    'test/bench/peers/*Part.{ts,tsx}',
    'gulpfile.js',
    // Heft looks for it by its name.
    'config/spfx-customize-webpack.js',
    // It takes the place of a package's module: config/spfx-customize-webpack.js.
    'src/ui/loadStyles.ts!',
  ],
  project: [
    'src/**/*.{ts,tsx}!',
    'host/**/*.ts!',
    'scripts/**/*.{js,ts}!',
    'test/**/*.{ts,tsx}',
    '*.js',
    'config/*.js',
  ],
  paths: Object.fromEntries(Object.entries(strings).map(([name, file]) => [name, [file]])),
  playwright: { config: ['playwright.config.ts', 'test/accessibility/playwright.config.ts'] },
  // The compiler writes imports of tslib into what it makes (importHelpers); gulpfile.js runs Heft by its path.
  ignoreDependencies: ['tslib', '@rushstack/heft'],
  ignoreIssues: {
    // The rig's compiler of styles, whose copy of a package it replaces.
    'config/spfx-customize-webpack.js': ['unlisted'],
    // They have packages of their own: test/bench/peers/package.json.
    'test/bench/peers/*.tsx': ['unlisted'],
    // The test of our words reads them, and finds the files by itself: test/unit/words.test.ts.
    'src/webparts/deviceRequest/questions/*.tsx': ['exports'],
    'src/webparts/contingencyAccess/manage/*Columns/*.tsx': ['exports'],
    'src/ui/answer/instructionWords.ts': ['exports'],
  },
  // An export that only tests use is fine where its own file uses it too.
  ignoreExportsUsedInFile: production,
});

'use strict';

const strings = require('./config/strings');

// npm run lint: files, exports and packages that nothing uses. Once over everything, where a use in a test is enough;
// and once with --production, where it is not: code that only tests use is not part of the product.

module.exports = ({ production }) => ({
  entry: [
    'src/webparts/*/*WebPart.ts!',
    'scripts/*.{js,ts}!',
    'host/start.ts!',
    // The pages of the local SharePoint load these: host/runtime/bundles.ts.
    'host/pages/browser/{application,fluent,editCustomerPromise,idleWebTask,boot,start,teamsFrame}.ts!',
    'test/**/*.{test,spec,flow}.{ts,tsx}',
    'test/**/{run,soak,fuzz}.ts',
    // The web parts that the benchmark compares ours with: test/bench/peers/peersPackage.ts.
    'test/bench/peers/*Part.{ts,tsx}',
    'gulpfile.js',
    // Heft finds it by its name.
    'config/spfx-customize-webpack.js',
    // It replaces a package's module: config/spfx-customize-webpack.js.
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
  // The compiler adds imports of tslib to its output (importHelpers); gulpfile.js runs Heft by its path.
  ignoreDependencies: ['tslib', '@rushstack/heft'],
  ignoreIssues: {
    // It names the rig's compiler of styles, to find the copy of a package that it replaces.
    'config/spfx-customize-webpack.js': ['unlisted'],
    // Their packages are in test/bench/peers/package.json.
    'test/bench/peers/*.tsx': ['unlisted'],
    // The test of our words finds these files and reads their exports by itself: test/unit/words.test.ts.
    'src/webparts/deviceRequest/questions/*.tsx': ['exports'],
    'src/webparts/contingencyAccess/manage/*Columns/*.tsx': ['exports'],
    'src/ui/answer/instructionWords.ts': ['exports'],
  },
  // An export that only tests import is fine if its own file uses it too.
  ignoreExportsUsedInFile: production,
});

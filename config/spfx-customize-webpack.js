'use strict';

const path = require('node:path');

/**
 * Every web part on a page takes in the chunks that any of them loads, and SharePoint's router brings a web part to a
 * page whose chunks are there already. So a module must be the same code wherever it stands: with only the exports that
 * one web part uses, it would take the place of another's (https://webpack.js.org/configuration/optimization/#optimizationusedexports).
 */
module.exports = (webpack) => {
  if (webpack.optimization.usedExports) webpack.optimization.usedExports = 'global';
  // Our styles hold no theme tokens to be filled in: src/ui/loadStyles.ts does for them.
  const replaced = require.resolve('@microsoft/load-themed-styles/lib-es6/index.js', {
    paths: [path.dirname(require.resolve('@microsoft/sp-css-loader'))],
  });
  webpack.resolve.alias = { ...webpack.resolve.alias, [replaced]: path.join(__dirname, '../lib/ui/loadStyles.js') };
  // What few views share stays in each of them: a file more, for which a first visit waits, costs more than it saves.
  webpack.optimization.splitChunks = { ...webpack.optimization.splitChunks, minSize: 30_000 };
};

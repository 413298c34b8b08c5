'use strict';

/**
 * Every web part on a page takes in the chunks that any of them loads, and SharePoint's router brings a web part to a
 * page whose chunks are there already. So a module must be the same code wherever it stands: with only the exports that
 * one web part uses, it would take the place of another's (https://webpack.js.org/configuration/optimization/#optimizationusedexports).
 */
module.exports = (webpack) => {
  if (webpack.optimization.usedExports) webpack.optimization.usedExports = 'global';
  // What few views share stays in each of them: a file more, for which a first visit waits, costs more than it saves.
  webpack.optimization.splitChunks = { ...webpack.optimization.splitChunks, minSize: 30_000 };
};

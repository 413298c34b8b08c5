'use strict';

const path = require('node:path');

/**
 * Every web part on a page uses the chunks that any of them has loaded, and SharePoint's router can add a web part to a
 * page that already has some. So a module must be the same code in every chunk: a copy with only the exports that one
 * web part uses would replace the copy of another
 * (https://webpack.js.org/configuration/optimization/#optimizationusedexports).
 */
module.exports = (webpack) => {
  if (webpack.optimization.usedExports) webpack.optimization.usedExports = 'global';
  // Our styles hold no theme tokens to fill in, so src/ui/loadStyles.ts is enough.
  const replaced = require.resolve('@microsoft/load-themed-styles/lib-es6/index.js', {
    paths: [path.dirname(require.resolve('@microsoft/sp-css-loader'))],
  });
  webpack.resolve.alias = { ...webpack.resolve.alias, [replaced]: path.join(__dirname, '../lib/ui/loadStyles.js') };
  // These packages run nothing when they are loaded but what their own exports need, and do not say so. Otherwise
  // PnPjs' cache, which nobody asks for, would come with its behaviours.
  webpack.module.rules.push({ test: /[\\/]@pnp[\\/](?:core|queryable)[\\/]/, sideEffects: false });
  // Code that only a few views share stays in each of them: one more file for a first visit to wait for costs more than
  // it saves.
  webpack.optimization.splitChunks = { ...webpack.optimization.splitChunks, minSize: 30_000 };
  // Everybody loads the hash of every chunk with the entry. Eight digits of it are enough for a changed chunk to have
  // another address (https://webpack.js.org/configuration/output/#template-strings).
  webpack.output.chunkFilename = webpack.output.chunkFilename.replace('[contenthash]', '[contenthash:8]');
};

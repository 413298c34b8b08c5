'use strict';

const { localizedResources } = require('./config.json');

/**
 * The modules of texts that src imports by name, each with the file that people write, as a path from the project's
 * root.
 */
module.exports = Object.fromEntries(
  Object.entries(localizedResources).map(([name, built]) => [
    name,
    built.replace(/^lib\//, 'src/').replace('{locale}', 'en-gb'),
  ]),
);

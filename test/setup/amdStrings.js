'use strict';

module.exports = {
  process: (source) => ({ code: `const define = (names, factory) => { module.exports = factory(); };\n${source}` }),
};

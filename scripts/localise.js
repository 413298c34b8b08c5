'use strict';

// SPFx and TypeScript need two files beside the words that people write in en-gb: a copy in en-us, which SPFx falls
// back on everywhere else, and declarations that hold each text literally, so that its {places} are typed
// (src/ui/text.ts).
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const strings = require('../config/strings');

const root = path.join(__dirname, '..');

function localise() {
  for (const [name, file] of Object.entries(strings)) {
    const source = fs.readFileSync(path.join(root, file), 'utf8');
    const folder = path.join(root, path.dirname(file));
    write(path.join(folder, 'en-us.js'), source);
    write(path.join(folder, 'strings.d.ts'), declaration(name, wordsIn(source)));
  }
}

/** @param source `define([], function () { return { … }; });` */
function wordsIn(source) {
  let words;
  vm.runInNewContext(source, {
    define: (_, make) => {
      words = make();
    },
  });
  return words;
}

function declaration(name, words) {
  return `declare module '${name}' {\n  const strings: ${typeOf(words)};\n  export = strings;\n}\n`;
}

/** @param words a text, or texts by name: one with several forms has a name for each. */
function typeOf(words) {
  if (typeof words === 'string') return JSON.stringify(words);
  const members = Object.entries(words).map(([name, text]) => `readonly ${name}: ${typeOf(text)};`);
  return `{\n${members.join('\n')}\n}`;
}

/** Leaves a file alone if it already holds the text, so that nothing is rebuilt without need. */
function write(file, text) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
}

module.exports = { localise };

if (require.main === module) localise();

'use strict';

// What SPFx and TypeScript ask for beside the words that people write in en-gb: the same in en-us, which SPFx falls back
// on everywhere else, and declarations that hold each text as it is, so that its {places} are typed (src/ui/text.ts).
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

/** @param words a text, or texts by name: one of several forms has a name for each. */
function typeOf(words) {
  if (typeof words === 'string') return JSON.stringify(words);
  const members = Object.entries(words).map(([name, text]) => `readonly ${name}: ${typeOf(text)};`);
  return `{\n${members.join('\n')}\n}`;
}

/** Leaves a file as it is where it holds the text already, so that nothing is built again for nothing. */
function write(file, text) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
}

module.exports = { localise };

if (require.main === module) localise();

/** The longest internal name that SharePoint makes from a title (what is over is cut off, encoding included). */
const longest = 32;

/**
 * The internal name made from a title: what is neither letter, digit nor underscore is written `_x0020_`, as
 * `XmlConvert.EncodeName` does, and a digit at the front too (docs/sharepoint/lists-and-columns.md, “Internal names”).
 *
 * @param taken names in use; a number is added until the name is free.
 */
export function internalName(title: string, taken: readonly string[]): string {
  const encoded = encodedName(title).slice(0, longest);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = encoded;
  for (let number = 0; used.has(name.toLowerCase()); number += 1)
    name = `${encoded.slice(0, longest - String(number).length)}${number}`;
  return name;
}

export function encodedName(text: string): string {
  return [...text]
    .map((character, index) =>
      /[\p{L}_]/u.test(character) || (/[0-9]/.test(character) && index > 0) ? character : encodedCharacter(character),
    )
    .join('');
}

function encodedCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `_x${character.charCodeAt(at).toString(16).padStart(4, '0')}_`)
    .join('');
}

/** What may not stand in an address is left out of a list's (which characters exactly is not confirmed). */
export function listUrlName(title: string, taken: readonly string[]): string {
  const plain = title.replace(/["*:<>?/\\|#%{}~&']/g, '').trim() || 'List';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = plain;
  for (let number = 1; used.has(name.toLowerCase()); number += 1) name = `${plain}${number}`;
  return name;
}

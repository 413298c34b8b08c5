/** Letters that Unicode does not treat as another letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const apostrophes = /['’‘‛ʼʻʹ′`´＇]/g;

/**
 * The words of a text, the same however people write it: in lower case, without accents, apostrophes or invisible
 * characters; `&` is “and”; hyphens, dashes and other signs separate words.
 */
export function foldedWords(text: string): string[] {
  // Most texts have only letters that are plain already.
  const plain = /[^\t-~]/.test(text) ? plainText(text) : text.toLowerCase().replace(/['`]/g, '');
  return plain.replace(/&/g, ' and ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plainText(text: string): string {
  // Some apostrophes become marks when a text is decomposed, and some letters decompose into one with an apostrophe.
  return lower(text.normalize('NFC').replace(apostrophes, ''))
    .replace(apostrophes, '')
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter]);
}

/** Twice, because a character that is short for several letters, such as ㎅, may hold capitals. */
function lower(text: string): string {
  const once = text.toLowerCase().normalize('NFKD').toLowerCase();
  return once.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * What a text is compared by wherever names are searched or matched: its folded words, with single spaces. “Saint” is
 * “st”, and so is “St.”; “Street” is not. Two texts mean the same if this is the same.
 */
export function folded(text: string): string {
  return comparedWords(text).join(' ');
}

/** The words of `folded`. */
export function comparedWords(text: string): string[] {
  return foldedWords(text).map((word) => (word === 'saint' ? 'st' : word));
}

/** Whether a folded word begins with what somebody typed. “sain” also begins “st”, which may be short for “saint”. */
export function beginsWith(word: string, typed: string): boolean {
  return word.startsWith(typed) || (word === 'st' && typed.length > 1 && 'saint'.startsWith(typed));
}

/** Letters that Unicode does not take for another with a mark. */
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
 * The words of a text, as two people who mean the same might write them: in lower case, without accents, apostrophes or
 * characters that nobody sees; `&` is “and”; hyphens, dashes and other signs part words.
 */
export function foldedWords(text: string): string[] {
  return (
    // Some apostrophes are marks once a text is taken apart, and some letters hold one.
    lower(text.normalize('NFC').replace(apostrophes, ''))
      .replace(apostrophes, '')
      .replace(/\p{Cf}/gu, '')
      .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter])
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Twice, because what stands for several letters, as ㎅ does, may hold capitals. */
function lower(text: string): string {
  const once = text.toLowerCase().normalize('NFKD').toLowerCase();
  return once.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * What a text is compared by wherever names are searched, matched or compared: its folded words, with single spaces.
 * “Saint” is “st”, and so is “St.”; “Street” is not. Two texts mean the same where this is the same.
 */
export function folded(text: string): string {
  return comparedWords(text).join(' ');
}

/** The words of `folded`. */
export function comparedWords(text: string): string[] {
  return foldedWords(text).map((word) => (word === 'saint' ? 'st' : word));
}

/** Whether a folded word begins as somebody has typed; “sain” begins “st”, which also stands for “saint”. */
export function beginsWith(word: string, typed: string): boolean {
  return word.startsWith(typed) || (word === 'st' && typed.length > 1 && 'saint'.startsWith(typed));
}

import { foldedWords } from '../../folded';

/**
 * A short code out of a name, which no other row has: “Millgate House” is `millgate-house`, and where that is taken
 * `millgate-house-2`. Empty if the name has no letter or digit.
 *
 * @param longest how many characters the column holds.
 */
export function madeKey(name: string, longest: number, isTaken: (key: string) => boolean): string {
  const words = foldedWords(name).map((word) => word.replace(/[^a-z0-9]/g, ''));
  const plain = cut(words.filter(Boolean).join('-'), longest);
  if (!plain) return '';
  for (let turn = 1; ; turn += 1) {
    const end = turn > 1 ? `-${turn}` : '';
    const key = cut(plain, longest - end.length) + end;
    if (!isTaken(key)) return key;
  }
}

function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/-+$/, '');
}

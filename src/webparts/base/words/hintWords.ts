import { mostWordsInSentence, type WordHint, wordHints } from '../../../domain/words/wordHints';
import { fill } from '../../../ui/text';
import { strings } from './strings';

/** So many hints are shown at once: more would be longer than what they are about. */
const mostHints = 4;

/** What to say of a text's words; see `wordHints`. */
export function hintWords(text: string): string[] {
  return wordHints(text).slice(0, mostHints).map(wordsOf);
}

/** The line before them. */
export const lead = strings.Lead;

function wordsOf(hint: WordHint): string {
  switch (hint.kind) {
    case 'long':
      return fill(strings.Long, { words: hint.words, count: hint.count, most: mostWordsInSentence });
    case 'please':
      return strings.Please;
    case 'link':
      return fill(strings.Link, { words: hint.words });
    case 'capitals':
      return fill(strings.Capitals, { words: hint.words });
    case 'vague':
      return fill(strings.Vague, { words: hint.words });
    case 'plain':
      return fill(strings.Plain, { words: hint.words, plain: hint.plain });
    case 'ampersand':
      return strings.Ampersand;
    case 'exclamation':
      return strings.Exclamation;
  }
}

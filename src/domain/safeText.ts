/**
 * Characters that are invisible or reverse the text after them, so that a line reads differently from what it is
 * (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing), and characters that SharePoint refuses or
 * changes: control characters other than tab and line ends.
 */
const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** Lone halves of surrogate pairs, which cannot be encoded. A Unicode pattern does not match a whole pair. */
const halves = /\p{Cs}/gu;

/**
 * A key for a choice that is not in a list, such as “none of these”. No text of a list can equal it: see `safeText`.
 */
export function unlisted<W extends string>(word: W): `\uffff${W}` {
  return `\uffff${word}`;
}

/** A text without characters that make it read differently, or that cannot be written as they are. */
export function safeText(text: string): string {
  return text.replace(unseen, '').replace(halves, '');
}

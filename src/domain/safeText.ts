/**
 * Characters that turn the order of what follows, so that a line reads otherwise than it is:
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** What SharePoint refuses or changes: control characters other than tab and line ends, and halves of characters. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what could make it read otherwise, or keep it from being written. */
export function safeText(text: string): string {
  return text.replace(turning, '').replace(unwritable, '');
}

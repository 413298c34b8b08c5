/**
 * Whether a text can be an email address: somebody at a domain, and nothing a mail program or a list would put before
 * or after it.
 */
export function isEmail(text: string): boolean {
  return /^[^\s@<>:;,]+@[^\s@<>:;,]+\.[^\s@.<>:;,]+$/.test(text);
}

/**
 * Email addresses as they are compared: without case, spaces around them, or characters that nobody sees, and with the
 * apostrophe that addresses have, which programs that write make a curly one.
 */
export function emailKey(email: string | undefined): string {
  return (email ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’ʼ′]/g, "'")
    .trim()
    .toLowerCase();
}

/** Whether a text holds figures enough for a number to call, as 111 is, whatever words stand beside it. */
export function holdsNumber(text: string): boolean {
  return /(?:\d[\s().-]*){3}/.test(text);
}

/** Whether a text can be a telephone number, with an extension or without. */
export function isTelephone(text: string): boolean {
  return /^[+(]?\d[\d\s()-]{2,}(\s*(x|ext\.?)\s*\d+)?$/i.test(text);
}

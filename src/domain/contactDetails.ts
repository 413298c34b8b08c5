/**
 * Whether a text can be an email address: a name at a domain, with nothing before or after it that a mail program or a
 * list would add.
 */
export function isEmail(text: string): boolean {
  return /^[^\s@<>:;,]+@[^\s@<>:;,]+\.[^\s@.<>:;,]+$/.test(text);
}

/**
 * An email address as it is compared: in lower case, without outer spaces and invisible characters, and with straight
 * apostrophes, since word processors make them curly.
 */
export function emailKey(email: string | undefined): string {
  return (email ?? '')
    .replace(/[\p{Cf}\p{DI}\u2800]/gu, '')
    .replace(/[‘’ʼ′]/g, "'")
    .trim()
    .toLowerCase();
}

/** Whether a text can be a telephone number, with an extension or without. */
export function isTelephone(text: string): boolean {
  return /^[+(]?\d[\d\s()-]{2,}(\s*(x|ext\.?)\s*\d+)?$/i.test(text);
}

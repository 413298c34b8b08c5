/** Whether a text has enough digits for a number to call (111 has), whatever words are beside it. */
export function holdsNumber(text: string): boolean {
  return /(?:\d[\s().-]*){3}/.test(text);
}

/** Whom to call: a number that the page's owner gives holds also when the lists cannot be reached. */
export interface Help {
  readonly telephone?: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
}

/** The words for a kind of sheet. */
export interface ChooseWords {
  readonly heading: string;
  /** With the `{row}` of the quotation mark. */
  readonly openQuote: `${string}{row}${string}`;
  /** Each with how many `{most}` are read. */
  readonly tooLong: `${string}{most}${string}`;
  readonly tooWide: `${string}{most}${string}`;
}

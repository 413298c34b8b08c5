import { codeOf, type SiteNames } from './matching';

/**
 * Finds the sites whose code is a number of the sheet with zeros in front, which a spreadsheet leaves out: 00123 of
 * 123.
 */
export function zerosInFront<S extends Pick<SiteNames, 'SiteCode'>>(
  sites: readonly S[],
): (text: string) => readonly S[] {
  const byNumber = new Map<string, S[]>();
  for (const site of sites) {
    const [, number] = /^0+(\d+)$/.exec(codeOf(site.SiteCode)) ?? [];
    if (number) byNumber.set(number, [...(byNumber.get(number) ?? []), site]);
  }
  // A code may have lost some of its zeros, or all of them.
  return (text) =>
    (byNumber.get(codeOf(text).replace(/^0+(?=\d)/, '')) ?? []).filter(
      ({ SiteCode }) => codeOf(SiteCode).length > codeOf(text).length,
    );
}

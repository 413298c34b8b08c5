/** What every place beside the sites’ own pages is given. */
export interface PlaceProps {
  /** Name of the site that somebody comes from; undefined after a link, for example. */
  readonly from?: string;
  /** Whether this person has chosen a site of their own. */
  readonly hasSite: boolean;
  onBack(): void;
}

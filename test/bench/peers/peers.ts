/** A web part that ours is compared with. */
export interface Peer {
  readonly alias: string;
  readonly id: string;
  readonly file: string;
  /** The file name of its one bundle. */
  readonly bundle: string;
  /** It comes with a Fluent UI of its own, which its author would then use throughout rather than ship two. */
  readonly ownFluent?: true;
}

export const listViewPeer: Peer = {
  alias: 'ListViewPart',
  id: 'be0c0000-0000-4000-8000-000000000001',
  file: 'ListViewPart.tsx',
  bundle: 'list-view-part.js',
  ownFluent: true,
};
export const detailsListPeer: Peer = {
  alias: 'DetailsListPart',
  id: 'be0c0000-0000-4000-8000-000000000002',
  file: 'DetailsListPart.tsx',
  bundle: 'details-list-part.js',
};
export const peers: readonly Peer[] = [listViewPeer, detailsListPeer];

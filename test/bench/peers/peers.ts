/** A web part that ours is compared with. */
export interface Peer {
  readonly alias: string;
  readonly id: string;
  /** Its page, below the site's pages. */
  readonly page: string;
  readonly file: string;
  /** The file name of its one bundle. */
  readonly bundle: string;
  /** It brings a Fluent UI of its own, which its author would then use throughout instead of shipping two. */
  readonly ownFluent?: true;
}

export const listViewPeer: Peer = {
  alias: 'ListViewPart',
  id: 'be0c0000-0000-4000-8000-000000000001',
  page: 'ListView.aspx',
  file: 'ListViewPart.tsx',
  bundle: 'list-view-part.js',
  ownFluent: true,
};
export const detailsListPeer: Peer = {
  alias: 'DetailsListPart',
  id: 'be0c0000-0000-4000-8000-000000000002',
  page: 'DetailsList.aspx',
  file: 'DetailsListPart.tsx',
  bundle: 'details-list-part.js',
};
export const barePeer: Peer = {
  alias: 'BarePart',
  id: 'be0c0000-0000-4000-8000-000000000003',
  page: 'Bare.aspx',
  file: 'BarePart.ts',
  bundle: 'bare-part.js',
};
export const peers: readonly Peer[] = [listViewPeer, detailsListPeer, barePeer];

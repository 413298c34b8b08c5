import { barePeer, detailsListPeer, listViewPeer, type Peer } from './peers/peers';

/**
 * Something on the page that can be waited for: an element with a place on the page, and in it a text (a regular
 * expression).
 */
export interface Sight {
  readonly selector: string;
  readonly text?: string;
}

/** A web part, and what of it is looked at. */
export interface View {
  /** As `--only` names it. */
  readonly name: string;
  readonly label: string;
  /** Left out: one of ours. */
  readonly peer?: true;
  /** The web part's alias, which the page gives its element. */
  readonly alias: string;
  /** Page and query. */
  readonly address: string;
  /** Left out: a member of staff. */
  readonly as?: 'triage';
  /** What answers the question one came with. */
  readonly first: Sight;
  /** What is there once everything is read; left out: the same. */
  readonly whole?: Sight;
  /** What is there once all is checked that is checked behind what people do. */
  readonly checked?: Sight;
  /**
   * It reads a whole list by design, says so while it does, and is nobody's first content: not held to the gates of
   * first content, and opened less often where the lists are longest.
   */
  readonly readsAll?: true;
  /** A chunk that its first content waits for, beyond what the web part loads at first: held to a gate of its own. */
  readonly waitsFor?: string;
  /** What is known of why it grows with the rows, for the report where it grows too much. */
  readonly growsSince?: string;
}

/** Whether it is held to the gates of first content. */
export function isFirstContent({ peer, readsAll }: View): boolean {
  return !peer && !readsAll;
}

/**
 * A site within the first hundred statuses, so that every number of rows has it, and SharePoint's first page of 5,000.
 */
const site = 'S00007';
const emailRow: Sight = { selector: '[role="row"]', text: '^Email' };

const rollout = { alias: 'RolloutStatusWebPart' } as const;
const phones = { alias: 'DeviceRequestWebPart' } as const;

export const mySite: View = {
  ...rollout,
  name: 'site',
  label: 'What works at my site',
  address: `Home.aspx?site=${site}`,
  first: emailRow,
};
function viewOf({ alias, page }: Peer, view: Pick<View, 'name' | 'label'>): View {
  return { ...view, peer: true, alias, address: `${page}?site=${site}`, first: emailRow };
}

export const listView = viewOf(listViewPeer, { name: 'listview', label: 'PnP ListView, items.top(5000)' });
export const detailsList = viewOf(detailsListPeer, { name: 'detailslist', label: 'Fluent DetailsList, PnPjs preset' });
/** What nothing that shows this content can be faster than. */
export const bareLimit = viewOf(barePeer, { name: 'bare', label: 'Bare limit: one batch, plain DOM' });

/** The same content, in the order in which it is told of: ours and what it is compared with. */
export const compared: readonly View[] = [mySite, listView, detailsList, bareLimit];

export const firstVisit: View = {
  ...rollout,
  name: 'first-visit',
  label: 'First visit: find my site',
  address: 'Home.aspx',
  first: { selector: 'input[type="search"]' },
  waitsFor: 'find-site',
  whole: { selector: 'h2', text: ' of [\\d,]+\\ssites' },
  growsSince:
    'its first request brings the sites to find one’s own among, up to 1,000 of them (docs/decisions/005), and no more however many there are',
};
export const allSites: View = {
  ...rollout,
  name: 'all-sites',
  label: 'All sites',
  address: 'Home.aspx?sites=all',
  first: { selector: 'h3', text: '^Area teams' },
  readsAll: true,
};
export const queue: View = {
  ...phones,
  name: 'queue',
  label: 'Queue of requests',
  as: 'triage',
  address: 'Phones.aspx?phone=decide',
  first: { selector: 'button', text: '^Queue \\(' },
  whole: { selector: 'button', text: '^To reconcile \\(' },
  checked: { selector: 'button', text: '^To reconcile \\([\\d,]+\\)$' },
  readsAll: true,
};
export const whatToDo: View = {
  name: 'what-to-do',
  label: 'What to do now',
  alias: 'ContingencyAccessWebPart',
  address: `WhatToDoNow.aspx?site=${site}`,
  first: { selector: 'h3', text: '^Places you can work' },
};

export const views: readonly View[] = [
  ...compared,
  firstVisit,
  whatToDo,
  {
    ...phones,
    name: 'phones',
    label: 'My requests for a phone',
    address: 'Phones.aspx',
    first: { selector: 'h2, h3' },
  },
  allSites,
  queue,
];

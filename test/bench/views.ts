import { barePeer, detailsListPeer, listViewPeer, type Peer } from './peers/peers';

/** Something on the page to wait for: an element with a size, which holds a text (a regular expression). */
export interface Sight {
  readonly selector: string;
  readonly text?: string;
}

/** A web part, and the view of it that is measured. */
export interface View {
  /** Its name for `--only`. */
  readonly name: string;
  readonly label: string;
  /** Left out: one of ours. */
  readonly peer?: true;
  /** The web part's alias, which is on its element in the page. */
  readonly alias: string;
  /** Page and query. */
  readonly address: string;
  /** Left out: a member of staff. */
  readonly as?: 'triage';
  /** The answer that people open the page for. */
  readonly first: Sight;
  /** What is there once everything is read; left out: the same. */
  readonly whole?: Sight;
  /** What is there once everything that is checked in the background is checked. */
  readonly checked?: Sight;
  /**
   * It reads a whole list by design, says so meanwhile, and is not the first content of any page: it has no gates for
   * first content, and is opened less often on the longest lists.
   */
  readonly readsAll?: true;
  /** A chunk that its first content waits for, beyond what the web part loads at first. It has a gate of its own. */
  readonly waitsFor?: string;
  /** Why it grows with the rows, if that is known, for the report in case it grows too much. */
  readonly growsSince?: string;
}

/** Whether the gates for first content apply to it. */
export function isFirstContent({ peer, readsAll }: View): boolean {
  return !peer && !readsAll;
}

/**
 * A site within the first hundred statuses, so that every number of rows includes it, as does SharePoint's first page
 * of 5,000.
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
/** Nothing that shows this content can be faster than this. */
export const bareLimit = viewOf(barePeer, { name: 'bare', label: 'Bare limit: one batch, plain DOM' });

/** The same content, in the order of the report: ours and what it is compared with. */
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

import { isTeamsTab } from '../../../ui/teamsTab';

/**
 * The link with which a click leaves this page; undefined for a click that stays. SharePoint's router takes every link
 * of the site without `data-interception="off"`, whatever its `target`
 * (https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking).
 */
export function linkLeaving(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target } = event;
  const link = isPlainClick(event) && target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  // In Teams, every link out of the tab opens a window of its own (base/teamsTab.ts).
  return link && !isTeamsTab() && leavesPage(link) ? link : undefined;
}

function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** Whether following a link replaces this page. */
function leavesPage(link: HTMLAnchorElement): boolean {
  if (link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return false;
  const here = window.location;
  const isSameOrigin = link.origin === here.origin;
  const isRouted = isSameOrigin && link.dataset.interception !== 'off';
  if (!isRouted && link.target && link.target !== '_self') return false;
  if (!isSameOrigin || link.pathname !== here.pathname) return true;
  // Links of our own lead to another place on this page, and ask by themselves: they are not routed.
  return isRouted && !(link.search === here.search && link.href.includes('#'));
}

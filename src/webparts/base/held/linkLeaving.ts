import { isTeamsTab } from '../../../ui/teamsTab';

/**
 * The link that a click follows off this page; undefined for a click that keeps what is shown. SharePoint's router
 * takes every link of the site without `data-interception="off"`, whatever its `target`
 * (https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking).
 */
export function linkLeaving(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  // In Teams, whatever leads out of the tab opens a window of its own (base/teamsTab.ts).
  if (!link || isTeamsTab() || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return undefined;
  const here = window.location;
  const isRouted = link.origin === here.origin && link.dataset.interception !== 'off';
  if (!isRouted && link.target && link.target !== '_self') return undefined;
  const isThisPage = link.origin === here.origin && link.pathname === here.pathname;
  // Ours lead to another place on this page, and ask by themselves.
  if (isThisPage && !isRouted) return undefined;
  return isThisPage && link.search === here.search && link.href.includes('#') ? undefined : link;
}

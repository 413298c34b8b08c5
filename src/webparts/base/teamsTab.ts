import { isTeamsTab } from '../../ui/teamsTab';
import type { SiteTheme } from '../../ui/theme';
import styles from './Base.module.scss';

/**
 * Fits a web part that has a tab of Teams to itself: nothing but it keeps its text from the edges and gives the tab its
 * colour.
 */
export function fitTeamsTab(element: HTMLElement, theme: SiteTheme | undefined): void {
  if (!isTeamsTab()) return;
  const { bodyBackground = '#fff' } = (theme?.semanticColors ?? {}) as { readonly bodyBackground?: string };
  element.classList.add(styles.teamsTab);
  element.style.backgroundColor = bodyBackground;
  // The same function again is not added twice.
  element.addEventListener('click', openOutside, true);
}

/**
 * Lets a link out of the tab open in a window of its own: SharePoint's pages refuse to be shown inside Teams
 * (https://www.devjhorst.com/2020/04/understanding-the-teamslogon-page.html). One to another place in the web part
 * stays.
 */
function openOutside({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const here = window.location;
  if (!link || !/^https?:$/.test(link.protocol) || link.origin + link.pathname === here.origin + here.pathname) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

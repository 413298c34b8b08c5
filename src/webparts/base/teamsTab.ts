import { isTeamsTab } from '../../ui/teamsTab';
import type { SiteTheme } from '../../ui/theme';
import styles from './TeamsTab.module.scss';

/** Fits a web part to a Teams tab of its own, where nothing else gives it margins and a background. */
export function fitTeamsTab(element: HTMLElement, theme: SiteTheme | undefined): void {
  if (!isTeamsTab()) return;
  const { bodyBackground = '#fff' } = (theme?.semanticColors ?? {}) as { readonly bodyBackground?: string };
  element.classList.add(styles.teamsTab);
  element.style.backgroundColor = bodyBackground;
  // Adding the same function again has no effect.
  element.addEventListener('click', openOutside, true);
}

/**
 * Opens links out of the tab in a new window: SharePoint's pages refuse to be shown inside Teams
 * (https://www.devjhorst.com/2020/04/understanding-the-teamslogon-page.html). Links to another place in the web part
 * stay.
 */
function openOutside({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const here = window.location;
  if (!link || !/^https?:$/.test(link.protocol) || link.origin + link.pathname === here.origin + here.pathname) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

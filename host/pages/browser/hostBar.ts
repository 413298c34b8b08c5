import { personaCookie } from '../pageData';
import { isThemeName, themeCookie } from '../themes';
import { changeTheme } from './themeSwitch';

/** Makes the host bar's choices work, and keeps its reading order the same as its position. */
export function setUpHostBar(): void {
  setUpPersonChoice();
  onChoice('host-theme', (theme) => {
    if (isThemeName(theme)) {
      remember(themeCookie, theme);
      changeTheme(theme);
    }
  });
  onChoice('host-page', (address) => window.location.assign(address));

  placeHostBar('workbenchPageContent');
}

/**
 * Keeps the bar above a wide page and below a narrow one.
 *
 * @param page the id of the element that it comes before or after.
 */
export function placeHostBar(page: string): void {
  const wide = window.matchMedia('(min-width: 640px)');
  placeBar(page, wide.matches);
  wide.addEventListener('change', ({ matches }) => placeBar(page, matches));
}

export function onChoice(id: string, choose: (value: string) => void): void {
  const select = document.getElementById(id);
  if (select instanceof HTMLSelectElement) {
    select.addEventListener('change', () => choose(select.value));
  }
}

export function setUpPersonChoice(): void {
  onChoice('host-person', (persona) => {
    remember(personaCookie, persona);
    window.location.reload();
  });
}

function remember(cookie: string, value: string): void {
  document.cookie = `${cookie}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=strict`;
}

/** The style sheet shows the bar above a wide page and below a narrow one; here the document's order follows. */
function placeBar(page: string, isWide: boolean): void {
  const bar = document.querySelector('.host-bar');
  if (bar) {
    document.getElementById(page)?.[isWide ? 'before' : 'after'](bar);
  }
}

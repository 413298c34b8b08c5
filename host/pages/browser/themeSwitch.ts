import type { ThemeName } from '../themes';
import { isThemeName } from '../themes';

const changed = 'host-theme-changed';

/** The theme of the page: an attribute of the document, so that style sheets follow it. */
export function currentTheme(): ThemeName {
  const name = document.documentElement.dataset.hostTheme;
  return isThemeName(name) ? name : 'light';
}

export function changeTheme(name: ThemeName): void {
  document.documentElement.dataset.hostTheme = name;
  window.dispatchEvent(new Event(changed));
}

/** The bundles of the page do not share modules, so the change goes through the window. */
export function onThemeChange(listener: () => void): void {
  window.addEventListener(changed, listener);
}

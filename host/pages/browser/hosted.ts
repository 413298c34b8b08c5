import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageModel } from '../pageModel';
import type { ThemeName } from '../themes';
import { Canvas } from './canvas';
import { createTeamsManager, fullSizeFormFactor, teamsSdk } from './privateRuntime';
import { showTheme } from './siteTheme';
import { changeTheme, currentTheme, onThemeChange } from './themeSwitch';

/**
 * The page inside a tab of Teams: one web part that has it all. The theme it gives is the least that is known of
 * SharePoint's own page: `onThemeChanged` comes with the site's theme first, whatever Teams shows, and follows when
 * Teams changes (https://github.com/SharePoint/sp-dev-docs/issues/7761); it has no high contrast to give
 * (https://pnp.github.io/sp-dev-fx-controls-react/controls/EnhancedThemeProvider). A web part must be right all the
 * same.
 */
export async function showInTeams(scope: ServiceScope, page: PageModel, answers: boolean): Promise<void> {
  showTheme(scope, currentTheme());
  onThemeChange(() => showTheme(scope, currentTheme()));
  await new Canvas(page, createTeamsManager(scope, answers), fullSizeFormFactor).show();
  // teams-js keeps one handler: a web part that registered its own with the same SDK would take this one's place.
  teamsSdk()?.app.registerOnThemeChangeHandler((name) => changeTheme(siteThemeFor(name)));
}

function siteThemeFor(name: string): ThemeName {
  return name === 'default' ? 'light' : 'dark';
}

/**
 * The page as an SPFx application: Microsoft's runtime starts it, as it starts SharePoint's own page, and it shows the
 * web parts.
 */
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { Canvas } from './canvas';
import { offerEditing } from './editing';
import { showInTeams } from './hosted';
import { setUpHostBar } from './hostBar';
import { BaseApplication, createWebPartManager } from './privateRuntime';
import { showTheme } from './siteTheme';
import { currentTheme, onThemeChange } from './themeSwitch';

/** Where `runtimeFiles.ts` serves the icon fonts of the installed package. */
const iconFonts = '/_host/npm/@fluentui/font-icons-mdl2/fonts/';

export default class LocalPage extends BaseApplication {
  override _getPageChromeProvider(): undefined {
    return undefined;
  }

  override async onLoad(): Promise<void> {
    const { serviceScope, preloadedData } = this.context;
    const data = preloadedData.host;
    // Web parts use the icons that the page has registered.
    initializeIcons(iconFonts, { disableWarnings: true });
    if (data.teams) {
      await showInTeams(serviceScope, data.page, data.teams.answers);
      return;
    }
    showTheme(serviceScope, currentTheme());
    onThemeChange(() => showTheme(serviceScope, currentTheme()));
    setUpHostBar();
    const canvas = new Canvas(data.page, createWebPartManager(serviceScope));
    // A web part that is still loading would miss the change of mode.
    await canvas.show();
    const button = document.getElementById('host-edit');
    if (button) {
      offerEditing(button, canvas, data);
    }
  }
}

/**
 * The page as an SPFx application. Microsoft's runtime starts it as it starts SharePoint's own page, and it shows the
 * web parts.
 */
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import type { PageData } from '../pageData';
import { Canvas } from './canvas';
import { offerEditing } from './editing';
import { showInTeams } from './hosted';
import { setUpHostBar } from './hostBar';
import { BaseApplication, createWebPartManager } from './privateRuntime';
import { routePages } from './router';
import { showTheme } from './siteTheme';
import { currentTheme, onThemeChange } from './themeSwitch';
import { adoptPage, fetchPage } from './turnPage';

/** Where `runtimeFiles.ts` serves the icon fonts of the installed package. */
const iconFonts = '/_host/npm/@fluentui/font-icons-mdl2/fonts/';

export default class LocalPage extends BaseApplication {
  /** Ends the current page. */
  private leave = (): void => undefined;
  private turns = 0;

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
    routePages(data.path.slice(0, data.path.lastIndexOf('/')), (address) => {
      void this.turnTo(address);
    });
    await this.show(data);
  }

  private async show(data: PageData): Promise<void> {
    const canvas = new Canvas(data.page, createWebPartManager(this.context.serviceScope));
    this.leave = () => canvas.dispose();
    // Wait: a web part that is still loading would miss the change of mode.
    await canvas.show();
    const button = document.getElementById('host-edit');
    if (button) {
      const endEditing = offerEditing(button, canvas, data);
      this.leave = () => {
        endEditing();
        canvas.dispose();
      };
    }
  }

  /** Shows another page without a reload. */
  private async turnTo(address: string): Promise<void> {
    const turn = ++this.turns;
    this.leave();
    this.leave = () => undefined;
    const next = await fetchPage(address);
    // The person may have moved on meanwhile.
    if (this.turns !== turn) return;
    if (!next) {
      window.location.assign(address);
      return;
    }
    adoptPage(next);
    await this.context.navigator.navigateToPreloadedData(next.preloaded);
    await this.show(next.preloaded.host);
  }
}

import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { type Manner, tabAddress, type TabKind, type TeamsTheme } from '../../host/pages/teams/tab';

export interface TabOptions {
  readonly kind: TabKind;
  readonly theme?: TeamsTheme;
  readonly manner?: Manner;
  readonly persona?: string;
}

export interface TeamsTab {
  /** The page inside the frame. */
  readonly content: FrameLocator;
  /** The web part in it. */
  readonly part: Locator;
  /** What Teams' own switch does while the tab is open. */
  switchTheme(theme: TeamsTheme): Promise<void>;
  /** The colour behind the web part. */
  background(): Promise<string>;
}

/** Opens a web part as a tab of Teams, as somebody, and forgets earlier requests to SharePoint. */
export async function openTab(
  page: Page,
  host: Host,
  webPart: string,
  { kind, theme = 'default', manner = 'open', persona = 'staff' }: TabOptions,
): Promise<TeamsTab> {
  await page.context().addCookies([{ name: 'host-persona', value: persona, url: host.url }]);
  host.log.clear();
  await page.goto(host.url + tabAddress({ webPart, kind, theme, manner }));
  const content = page.frameLocator('.teams-content');
  const part = content.locator(`[data-web-part="${webPart}WebPart"]`);
  return {
    content,
    part,
    switchTheme: async (name) => {
      await page.getByLabel('Theme').selectOption(name);
    },
    background: () => part.evaluate((element) => getComputedStyle(element).backgroundColor),
  };
}

/** Requests to SharePoint's REST service since the tab was opened. */
export function requestsOf(host: Host): string[] {
  return host.log
    .all()
    .filter(({ path }) => path.includes('/_api/'))
    .map(({ method, path }) => `${method} ${path}`);
}

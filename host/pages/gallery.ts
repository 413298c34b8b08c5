import type { Exchange, Reply } from '../exchange';
import { galleryPath } from './galleryPath';
import { type Html, html } from './html';
import type { PageStart } from './pageStart';
import { seedPages } from './seedPages';
import type { SiteFacts } from './siteFacts';
import { teamsParts, type TeamsPart } from './teams/choices';
import { tabAddress, tabKinds, tabLabels, teamsThemeLabels, teamsThemes } from './teams/tab';
import { themeLabels, themeNames } from './themes';

/** In CSS pixels: a telephone, a tablet, a desk. */
const widths = [320, 768, 1280] as const;

/** One picture of the wall. */
interface View {
  readonly label: string;
  readonly address: string;
}

interface Wall {
  readonly title: string;
  readonly views: readonly View[];
}

/**
 * Answers the gallery only. `webPart` in its query selects the web part; other parameters are handed on, so
 * `/_gallery?webPart=RolloutStatus&site=MILLGATE` shows one site everywhere.
 */
export function createGallery({
  start,
  site,
}: {
  readonly start: PageStart;
  readonly site: SiteFacts;
}): (exchange: Exchange, path: string) => Reply | undefined {
  return (exchange, path) => {
    if (path !== galleryPath) return undefined;
    const deployed = start.deployed(exchange);
    const parts = teamsParts(deployed, start.locale);
    const query = new URLSearchParams(exchange.url.searchParams);
    const shown = parts.find(({ name }) => name === query.get('webPart')) ?? parts[0];
    query.delete('webPart');
    const folder = `${site.path}/SitePages`;
    const file = seedPages(deployed, folder).find(({ page }) =>
      page.sections.some(({ columns }) =>
        columns.flat().some((zone) => zone.kind === 'webPart' && zone.componentId === shown?.componentId),
      ),
    )?.file;
    const walls = shown && file ? wallsOf(shown, `${folder}/${file}`, query) : [];
    return start.send(exchange, document(start, parts, shown, walls));
  };
}

function wallsOf({ name }: TeamsPart, page: string, query: URLSearchParams): Wall[] {
  const inPage = themeNames.map((theme) => ({
    label: themeLabels[theme],
    address: `${page}?${new URLSearchParams([...query, ['host-theme', theme], ['host-bare', '']])}`,
  }));
  const inTeams = tabKinds.map((kind) => ({
    title: `Teams, ${tabLabels[kind]}`,
    views: teamsThemes.map((theme) => ({
      label: teamsThemeLabels[theme],
      address: `${tabAddress({ webPart: name, kind, theme, manner: 'open' })}&${new URLSearchParams([...query, ['host-bare', '']])}`,
    })),
  }));
  return [{ title: 'A page of the site', views: inPage }, ...inTeams];
}

function document(
  start: PageStart,
  parts: readonly TeamsPart[],
  shown: TeamsPart | undefined,
  walls: readonly Wall[],
): string {
  return html`<!doctype html>
    <html lang="${start.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Gallery: ${shown?.title ?? 'nothing is deployed'}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${start.asset('gallery')}" />
      </head>
      <body>
        <header>
          <h1>Gallery</h1>
          <nav aria-label="Web parts">
            <ul>
              ${parts.map(({ name, title }) => html`<li><a href="${galleryPath}?webPart=${name}" ${name === shown?.name && html` aria-current="page"`}>${title}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main>${walls.map(wallOf)}</main>
      </body>
    </html> `.markup;
}

function wallOf({ title, views }: Wall): Html {
  return html`<section>
    <h2>${title}</h2>
    ${views.map(
      ({ label, address }) =>
        html`<h3>${label}</h3>
          <div class="row">
            ${widths.map(
              (width) =>
                html`<figure style="--width: ${width}">
                  <div>
                    <iframe loading="lazy" title="${title}, ${label}, ${width} pixels" src="${address}"></iframe>
                  </div>
                  <figcaption>${width} pixels · <a href="${address}">alone</a></figcaption>
                </figure>`,
            )}
          </div>`,
    )}
  </section>`;
}

import type { Person } from '../people';
import { hostBar, type HostBarContent } from './hostBar';
import { Html, html, jsonForScript } from './html';
import type { PreloadedData } from './pageData';
import { pageDataElement } from './pageData';
import type { PageScripts } from './pageStart';
import type { SeedPage } from './seedPages';
import { themeStyles } from './themeStyles';

export interface PageDocument {
  readonly preloaded: PreloadedData;
  readonly person: Person;
  readonly siteTitle: string;
  readonly sitePath: string;
  readonly pages: readonly SeedPage[];
  readonly now: Date;
  readonly isDemonstration: boolean;
  readonly scripts: PageScripts;
  readonly inTeams: HostBarContent['inTeams'];
  readonly styleSheet: string;
  readonly bare: boolean;
}

/**
 * The page around the web parts. The elements `workbenchPageContent`, `spPageCanvasContent` and
 * `spPropertyPaneContainer` are those that the runtime looks for.
 */
export function pageDocument(content: PageDocument): string {
  const { preloaded, scripts, siteTitle } = content;
  const { page, locale, theme, mayEdit } = preloaded.host;
  return html`<!doctype html>
    <html lang="${locale}" dir="ltr" data-host-theme="${theme}" ${content.bare && html` data-host-bare`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} - ${siteTitle}</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(themeStyles())}
        </style>
        <link rel="stylesheet" href="${content.styleSheet}" />
        <script type="application/json" id="${pageDataElement}">
          ${jsonForScript(preloaded)}
        </script>
        <script src="${scripts.boot}"></script>
      </head>
      <body>
        <a class="host-skip" href="#spPageCanvasContent">Skip to main content</a>
        <div id="workbenchPageContent">
          ${siteFrame(content)}
          <div class="host-page">
            <main id="spPageCanvasContent" tabindex="-1">
              <div class="host-title">
                <h1>${page.title}</h1>
                ${mayEdit && html`<button type="button" class="host-button" id="host-edit" disabled>Edit page</button>`}
              </div>
              <div id="host-canvas"></div>
            </main>
            <div id="spPropertyPaneContainer"></div>
          </div>
        </div>
        ${hostBar({ ...content, ...preloaded.host, pagesFolder: `${content.sitePath}/SitePages` })}
        <script src="${scripts.assembly}"></script>
        <script src="${scripts.start}"></script>
      </body>
    </html> `.markup;
}

/** The suite bar and the site's header, as plain as possible while still recognisable. */
function siteFrame({ preloaded, person, siteTitle, sitePath, pages }: PageDocument): Html {
  return html`<header>
    <div class="host-suite">
      <span class="host-dots" aria-hidden="true">${Array.from({ length: 9 }, () => html`<i></i>`)}</span
      ><span class="host-suite-name">SharePoint</span
      ><span class="host-me" role="img" aria-label="${person.name}">${initialsOf(person.name)}</span>
    </div>
    <div class="host-site">
      <p class="host-site-name"><span class="host-site-mark" aria-hidden="true">IT</span>${siteTitle}</p>
      <nav class="host-nav" aria-label="Site">
        <ul>
          ${pages.map((page) => navigationItem(page, sitePath, preloaded.host.path))}
        </ul>
      </nav>
    </div>
  </header>`;
}

function navigationItem({ file, label }: SeedPage, sitePath: string, path: string): Html {
  const address = `${sitePath}/SitePages/${file}`;
  return html`<li><a href="${address}" ${address === path && html` aria-current="page"`}>${label}</a></li>`;
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
}

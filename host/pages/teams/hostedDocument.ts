import { html, jsonForScript } from '../html';
import type { PreloadedData } from '../pageData';
import { pageDataElement } from '../pageData';
import type { PageScripts } from '../pageStart';

export interface HostedDocument {
  readonly preloaded: PreloadedData;
  readonly scripts: PageScripts;
  readonly styleSheet: string;
}

/**
 * The page inside the frame: one web part, and nothing of a site around it. The elements' names are those that the
 * runtime looks for.
 */
export function hostedDocument({ preloaded, scripts, styleSheet }: HostedDocument): string {
  const { page, locale } = preloaded.host;
  return html`<!doctype html>
    <html lang="${locale}" dir="ltr" class="host-hosted">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${styleSheet}" />
        <script type="application/json" id="${pageDataElement}">
          ${jsonForScript(preloaded)}
        </script>
        <script src="${scripts.boot}"></script>
      </head>
      <body>
        <div id="workbenchPageContent">
          <main id="spPageCanvasContent"><div id="host-canvas"></div></main>
          <div id="spPropertyPaneContainer"></div>
        </div>
        <script src="${scripts.assembly}"></script>
        <script src="${scripts.start}"></script>
      </body>
    </html> `.markup;
}

import type { Person } from '../../people';
import { bar, choice, option, personChoice } from '../hostBar';
import { type Html, html, jsonForScript } from '../html';
import type { TeamsPart } from './choices';
import type { FrameData } from './frameData';
import { frameDataElement } from './frameData';
import type { TabChoice } from './tab';
import {
  frameName,
  mannerLabels,
  manners,
  tabAddress,
  tabKinds,
  tabLabels,
  teamsThemeLabels,
  teamsThemes,
} from './tab';

export interface FrameDocument {
  readonly tab: TabChoice;
  readonly shown: TeamsPart;
  readonly parts: readonly TeamsPart[];
  readonly locale: string;
  readonly person: Person;
  readonly now: Date;
  readonly isDemonstration: boolean;
  readonly teamName: string;
  /** The site that the way back leads to. */
  readonly sitePath: string;
  /** The address of what stands in the frame. */
  readonly content: string;
  readonly styleSheet: string;
  readonly script: string;
  readonly bare: boolean;
}

/**
 * What a frame may be denied and still run a web part. That Teams shows no `alert`, `confirm` and `prompt` is known
 * (https://github.com/MicrosoftDocs/msteams-docs/issues/10385): without `allow-modals` they answer nothing, false and
 * null at once. What else Teams denies is not documented.
 */
const strict = html` sandbox="allow-scripts allow-same-origin allow-forms allow-popups" allow="clipboard-read 'none';
clipboard-write 'none'"`;

/**
 * Where Teams would be: a rail, a header with the tabs, and the frame that the web part stands in. Plain on purpose:
 * none of it is Microsoft's.
 */
export function frameDocument(frame: FrameDocument): string {
  const { tab, shown, locale, person, teamName } = frame;
  const data: FrameData = { tab, person, locale, teamName, sitePath: frame.sitePath };
  return html`<!doctype html>
    <html lang="${locale}" dir="ltr" data-teams-theme="${tab.theme}" ${frame.bare && html` data-host-bare`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${shown.title} in Teams</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${frame.styleSheet}" />
        <script type="application/json" id="${frameDataElement}">
          ${jsonForScript(data)}
        </script>
      </head>
      <body class="teams">
        ${steering(frame)}
        <div id="teams-app">
          <ul class="teams-rail" aria-hidden="true">
            ${rail(tab)}
          </ul>
          <div class="teams-main">
            ${header(frame)}
            <iframe
              class="teams-content"
              name="${frameName}"
              title="${shown.title}"
              ${tab.manner === 'strict' && strict}
              data-src="${frame.content}"
            ></iframe>
          </div>
        </div>
        <script src="${frame.script}"></script>
      </body>
    </html> `.markup;
}

/** The host's own bar, as on the pages of the site. */
function steering({ tab, shown, person, now, isDemonstration, sitePath }: FrameDocument): Html {
  return bar(
    html`<a href="${sitePath}/SitePages/Home.aspx">Local SharePoint</a>`,
    [
      personChoice(person),
      choice(
        'teams-theme',
        'Theme',
        teamsThemes.map((name) => option(name, teamsThemeLabels[name], name === tab.theme)),
      ),
      choice(
        'teams-tab',
        shown.title,
        tabKinds.map((kind) => option(tabAddress({ ...tab, kind }), `As a ${tabLabels[kind]}`, kind === tab.kind)),
      ),
      choice(
        'teams-manner',
        'Teams',
        manners.map((manner) => option(tabAddress({ ...tab, manner }), mannerLabels[manner], manner === tab.manner)),
      ),
    ],
    now,
    isDemonstration,
  );
}

function header({ tab, parts, shown, teamName }: FrameDocument): Html {
  const personal = tab.kind === 'personal';
  return html`<header class="teams-header">
    <p class="teams-name">
      <span class="teams-mark" aria-hidden="true">${personal ? 'OS' : teamName.slice(0, 1)}</span
      ><span>${personal ? 'Open Service' : html`${teamName} <small>General</small>`}</span>
    </p>
    <nav aria-label="Tabs">
      <ul>
        ${
          !personal &&
          html`<li><span>Posts</span></li>
            <li><span>Files</span></li>`
        }${parts.map(
          ({ title, name }) =>
            html`<li>
              <a href="${tabAddress({ ...tab, webPart: name })}" ${name === shown.name && html` aria-current="page"`}
                >${title}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
}

function rail({ kind }: TabChoice): readonly Html[] {
  const places = ['Activity', 'Chat', 'Teams', 'Calendar', 'Open Service'];
  const here = kind === 'personal' ? 'Open Service' : 'Teams';
  return places.map((place) => html`<li${place === here && html` class="is-here"`}><i></i>${place}</li>`);
}

import type { Person } from '../people';
import { people } from '../people';
import type { Html } from './html';
import { galleryPath } from './galleryPath';
import { html } from './html';
import type { SeedPage } from './seedPages';
import type { ThemeName } from './themes';
import { themeLabels, themeNames } from './themes';

export interface HostBarContent {
  readonly person: Person;
  readonly theme: ThemeName;
  readonly pages: readonly SeedPage[];
  /** The tabs of Teams that the bar leads to as well. */
  readonly inTeams: readonly { readonly label: string; readonly address: string }[];
  /** The server-relative address of the page that is shown. */
  readonly path: string;
  readonly pagesFolder: string;
  readonly now: Date;
  readonly isDemonstration: boolean;
}

/** The host's own bar, which SharePoint does not have: who is looking, in which theme, at which page, on which day. */
export function hostBar({
  person,
  theme,
  pages,
  inTeams,
  path,
  pagesFolder,
  now,
  isDemonstration,
}: HostBarContent): Html {
  return bar(
    html`Local SharePoint`,
    [
      personChoice(person),
      choice(
        'host-theme',
        'Theme',
        themeNames.map((name) => option(name, themeLabels[name], name === theme)),
      ),
      choice('host-page', 'Page', [
        ...pages.map(({ file, page }) =>
          option(`${pagesFolder}/${file}`, page.title, `${pagesFolder}/${file}` === path),
        ),
        html`<optgroup label="In Teams">
          ${inTeams.map(({ label, address }) => option(address, label, false))}
        </optgroup>`,
        option(galleryPath, 'Gallery of every theme and width', false),
      ]),
    ],
    now,
    isDemonstration,
  );
}

/** The bar around its choices, with the host's day. */
export function bar(name: Html, choices: readonly Html[], now: Date, isDemonstration: boolean): Html {
  return html`<section class="host-bar" aria-label="Local SharePoint">
    <p class="host-bar-name">${name}</p>
    ${choices}
    <p class="host-bar-facts">
      <time datetime="${now.toISOString()}">${dayOf(now)}</time
      >${isDemonstration && html` <strong>Demonstration data</strong>`}
    </p>
  </section>`;
}

export function personChoice(person: Person): Html {
  const everyone = people.some(({ persona }) => persona === person.persona) ? people : [...people, person];
  return choice(
    'host-person',
    'Person',
    everyone.map((one) => option(one.persona, `${one.name}, ${one.role}`, one.persona === person.persona)),
  );
}

export function choice(id: string, label: string, options: readonly Html[]): Html {
  return html`<p class="host-bar-choice">
    <label for="${id}">${label}</label>
    <select id="${id}" autocomplete="off">
      ${options}
    </select>
  </p>`;
}

export function option(value: string, label: string, selected: boolean): Html {
  return html`<option value="${value}" ${selected && html` selected`}>${label}</option>`;
}

function dayOf(now: Date): string {
  return now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
}

import { join } from 'node:path';
import { root } from './steps';

/** The side of the square that every shape is drawn in. */
const side = 32;

/** A blue that stands out on white and on black: 5.3 to 1, and 4.0 to 1. */
const blue = '#0b6bcb';

interface Icon {
  /**
   * How the names of its files in `teams/` begin: the web part's ID, which SharePoint looks for, or the app's own name.
   */
  readonly file: string;
  /** The web part's folder, and the beginning of its manifest's name. */
  readonly webPart?: readonly [folder: string, manifest: string];
  /** Lines, in a square of 32. */
  readonly lines: readonly string[];
}

/** Our own drawings, in lines of one width, so that they are one family at any size. */
export const icons = {
  // A circle that is nearly closed, with a tick in it: site after site is connected.
  openService: { file: 'open-service', lines: ['M24.6 9.2a11 11 0 1 0 2.2 8.8', 'M11 15.6l4.6 4.6L26.5 8.4'] },
  // A building, and the tick beside it.
  rolloutStatus: {
    file: '9f2075bf-3c8c-4e20-a1f6-c331267fd873',
    webPart: ['rolloutStatus', 'RolloutStatus'],
    lines: ['M6 27V6h12v9', 'M4 27h11', 'M10 11h4M10 16h4M10 21h2', 'M17.5 23l3.4 3.4 7-7.6'],
  },
  // A signpost.
  contingencyAccess: {
    file: 'c4a1f6de-2b57-4f0e-9c1d-7a52e8b60f34',
    webPart: ['contingencyAccess', 'ContingencyAccess'],
    lines: ['M16 4v3M16 14v3M16 24v4M12 28h8', 'M7 7h15l4 3.5-4 3.5H7z', 'M25 17H10l-4 3.5 4 3.5h15z'],
  },
  // A handset, and the question beside it.
  deviceRequest: {
    file: '7d0b52a9-3e1c-4c86-b2f4-95c8a7e3d61b',
    webPart: ['deviceRequest', 'DeviceRequest'],
    lines: [
      'M8.5 4h9a2 2 0 0 1 2 2v4M19.5 21v5a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2',
      'M12 24h2',
      'M15 13.5h12v7h-6l-3 2.8v-2.8h-3z',
    ],
  },
} as const satisfies Readonly<Record<string, Icon>>;

export type IconName = keyof typeof icons;

function drawn(name: IconName, colour: string, size: string): string {
  const paths = icons[name].lines.map((line) => `<path d="${line}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}viewBox="0 0 ${side} ${side}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
}

/**
 * An icon as Teams wants it. In colour: 192 pixels square, with the shape in the middle of a filled square. As an
 * outline: 32 pixels square, white on a transparent background.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons
 */
export function iconOf(name: IconName, kind: 'color' | 'outline'): { readonly svg: string; readonly size: 192 | 32 } {
  if (kind === 'outline') return { svg: drawn(name, '#ffffff', 'width="32" height="32" '), size: 32 };
  const shape = drawn(name, '#ffffff', 'x="42" y="42" width="108" height="108" ');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192"><rect width="192" height="192" fill="${blue}"/>${shape}</svg>`,
    size: 192,
  };
}

/**
 * An icon for the toolbox, inside the manifest, so that nothing is fetched for it.
 * https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/basics/configure-web-part-icon#use-a-base64-encoded-image
 */
export function toolboxIcon(name: IconName): string {
  return `data:image/svg+xml;base64,${Buffer.from(drawn(name, blue, '')).toString('base64')}`;
}

/** The manifest that holds the icon; undefined for the app's own icon. */
export function manifestOf(name: IconName): string | undefined {
  const { webPart }: Icon = icons[name];
  return webPart && join(root, 'src/webparts', webPart[0], `${webPart[1]}WebPart.manifest.json`);
}

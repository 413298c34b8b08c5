import type { CSSProperties } from 'react';

/**
 * The parts of a SharePoint theme that the web parts use; SPFx' `IReadonlyTheme` has them. The names are SharePoint's
 * theme slots: https://learn.microsoft.com/sharepoint/dev/spfx/use-theme-colors-in-your-customizations
 */
export interface SiteTheme {
  readonly isInverted?: boolean;
  readonly palette?: Readonly<Record<string, unknown>> | object;
  readonly semanticColors?: Readonly<Record<string, unknown>> | object;
}

const slots = {
  semanticColors: [
    'bodyBackground',
    'bodyText',
    'bodySubtext',
    'link',
    'linkHovered',
    'inputBorder',
    'errorText',
    'primaryButtonBackground',
    'primaryButtonBackgroundHovered',
    'primaryButtonText',
  ],
  palette: ['neutralLighter', 'neutralLight', 'neutralQuaternary'],
} as const;

/** Colours that no theme slot carries, because they mean something: contrast 4.5 at least on a dark background. */
const meaningsInTheDark = {
  '--statusWorking': '#5fd08b',
  '--statusPartly': '#f5ad5c',
  '--statusNot': '#ff8275',
  '--warning': '#f5ad5c',
};

/**
 * The theme as CSS variables for a web part's root, so that dark, high contrast and section themes all apply. A missing
 * colour is as in _tokens.scss.
 */
export function themeVariables(theme: SiteTheme | undefined): CSSProperties {
  const variables: Record<string, string> = {};
  for (const group of ['semanticColors', 'palette'] as const) {
    const colours = theme?.[group] as Readonly<Record<string, unknown>> | undefined;
    for (const slot of slots[group]) {
      const colour = colours?.[slot];
      if (typeof colour === 'string') variables[`--${slot}`] = colour;
    }
  }
  const dark = theme?.isInverted;
  return { ...variables, ...(dark && meaningsInTheDark), colorScheme: dark ? 'dark' : 'light' } as CSSProperties;
}

import type { SiteTheme, ThemeName } from './themes';
import { themeNames, themes } from './themes';

/** The slots that the page frame is drawn with. */
const frameSlots = [
  'bodyBackground',
  'bodyText',
  'bodySubtext',
  'bodyFrameBackground',
  'link',
  'linkHovered',
  'inputBorder',
  'inputBackground',
  'primaryButtonBackground',
  'primaryButtonBackgroundHovered',
  'primaryButtonText',
  'neutralLighter',
  'neutralLight',
  'neutralQuaternary',
] as const;

/**
 * The page frame's colours in each theme, as custom properties under a name of the host's own: under a plain name such
 * as `--bodyText` they would reach into web parts, and hide that one had forgotten to set its own.
 */
export function themeStyles(): string {
  return themeNames
    .map((name) => `${selectorOf(name)}{color-scheme:${schemeOf(name)};${variablesOf(themes[name])}}`)
    .join('');
}

function selectorOf(name: ThemeName): string {
  return name === 'light' ? ':root' : `:root[data-host-theme='${name}']`;
}

function schemeOf(name: ThemeName): string {
  return themes[name].isInverted ? 'dark' : 'light';
}

function variablesOf({ palette, semanticColors }: SiteTheme): string {
  return frameSlots.map((slot) => `--host-${slot}:${semanticColors[slot] ?? palette[slot] ?? ''}`).join(';');
}

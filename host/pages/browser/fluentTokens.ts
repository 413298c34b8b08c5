import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { loadTheme } from '@fluentui/react';
import type { SiteTheme } from '../themes';
import { themes } from '../themes';
import { fluentTheme } from './fluentTheme';
import { currentTheme, onThemeChange } from './themeSwitch';

/**
 * Keeps both versions of Fluent UI in this bundle in the page's theme. Version 8: each copy on a page tells only its
 * own components of a theme. Version 9: SharePoint's page puts the tokens on the body, and the property pane's controls
 * rely on it.
 */
export function followTheme(): void {
  const style = document.head.appendChild(document.createElement('style'));
  const follow = (): void => {
    const name = currentTheme();
    const declarations = Object.entries(tokensOf(themes[name])).map(([token, value]) => `--${token}:${String(value)};`);
    style.textContent = `body{${declarations.join('')}}`;
    loadTheme(fluentTheme(name));
  };
  follow();
  onThemeChange(follow);
}

/**
 * Fluent v9 makes its tokens of 16 brand colours from dark to light; the neutral ones that the pane shows are then the
 * site theme's.
 */
const brandSlots = [
  'themeDarker',
  'themeDarker',
  'themeDarker',
  'themeDark',
  'themeDark',
  'themeDarkAlt',
  'themeDarkAlt',
  'themePrimary',
  'themeSecondary',
  'themeSecondary',
  'themeTertiary',
  'themeTertiary',
  'themeLight',
  'themeLight',
  'themeLighter',
  'themeLighterAlt',
] as const;

function tokensOf({ isInverted, palette, semanticColors }: SiteTheme): Readonly<Record<string, unknown>> {
  const colours = brandSlots.map((slot) => palette[slot] ?? '');
  // In a dark palette the slots called dark are the light ones.
  const brand = Object.fromEntries(
    (isInverted ? colours.reverse() : colours).map((colour, index) => [(index + 1) * 10, colour]),
  );
  const tokens = (isInverted ? createDarkTheme : createLightTheme)(brand as unknown as BrandVariants);
  return {
    ...tokens,
    ...named(
      ['colorNeutralBackground1', 'colorNeutralBackground2', 'colorNeutralBackground3'],
      semanticColors.bodyBackground,
    ),
    ...named(['colorNeutralBackground1Hover', 'colorSubtleBackgroundHover'], palette.neutralLighter),
    ...named(
      ['colorNeutralForeground1', 'colorNeutralForeground1Hover', 'colorNeutralForeground2'],
      semanticColors.bodyText,
    ),
    ...named(['colorNeutralForeground3', 'colorNeutralForeground4'], semanticColors.bodySubtext),
    ...named(
      ['colorNeutralStroke1', 'colorNeutralStrokeAccessible', 'colorNeutralStrokeAccessibleHover'],
      semanticColors.inputBorder,
    ),
    ...named(['colorCompoundBrandBackground', 'colorBrandBackground'], semanticColors.primaryButtonBackground),
    ...named(
      ['colorCompoundBrandBackgroundHover', 'colorBrandBackgroundHover'],
      semanticColors.primaryButtonBackgroundHovered,
    ),
    ...named(['colorNeutralForegroundInverted', 'colorNeutralForegroundOnBrand'], semanticColors.primaryButtonText),
  };
}

function named(tokens: readonly (keyof Theme)[], colour: string | undefined): Partial<Record<keyof Theme, string>> {
  return Object.fromEntries(tokens.map((token) => [token, colour ?? '']));
}

/**
 * The demonstration site's themes: an NHS palette in SharePoint's theme slots, light and dark, and one for people who need strong
 * contrast. Slots that are not here follow from these through Fluent's own rules, as in SharePoint.
 */
export interface SiteTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

export const themeLabels: Readonly<Record<ThemeName, string>> = { light: 'NHS light', dark: 'NHS dark', contrast: 'High contrast' };

/** The cookie that a browser remembers its theme in. */
export const themeCookie = 'host-theme';

export const siteFont = "'Segoe UI', Arial, sans-serif";

export function isThemeName(value: string | undefined): value is ThemeName {
  return themeNames.some((name) => name === value);
}

export const themes: Readonly<Record<ThemeName, SiteTheme>> = {
  light: {
    isInverted: false,
    palette: {
      themeLighterAlt: '#f3f8fc', themeLighter: '#d1e2f3', themeLight: '#acc9e8', themeTertiary: '#649ad2', themeSecondary: '#216fbe',
      themePrimary: '#005eb8', themeDarkAlt: '#0055a5', themeDark: '#00478c', themeDarker: '#003087',
      neutralLighterAlt: '#f8fafa', neutralLighter: '#f0f4f5', neutralLight: '#e4e9eb', neutralQuaternaryAlt: '#d8dfe2',
      neutralQuaternary: '#d0d8dc', neutralTertiaryAlt: '#c2ccd1', neutralTertiary: '#768692', neutralSecondaryAlt: '#5d717e',
      neutralSecondary: '#4c6272', neutralPrimaryAlt: '#333f48', neutralPrimary: '#212b32', neutralDark: '#19212a',
      black: '#000000', white: '#ffffff', accent: '#005eb8',
      redDark: '#c4200f', red: '#d5281b', green: '#007f3b', yellow: '#ffeb3b', blue: '#005eb8', blueDark: '#003087',
      bodyBackground: '#ffffff', bodyText: '#212b32', primaryBackground: '#ffffff', primaryText: '#212b32', disabledBackground: '#f0f4f5', disabledText: '#768692',
    },
    semanticColors: {
      bodyBackground: '#ffffff', bodyStandoutBackground: '#f0f4f5', bodyFrameBackground: '#e8edee', bodyText: '#212b32',
      bodyTextChecked: '#212b32', bodySubtext: '#4c6272', bodyDivider: '#e4e9eb', disabledText: '#768692',
      link: '#005eb8', linkHovered: '#003087', actionLink: '#212b32', actionLinkHovered: '#003087',
      primaryButtonBackground: '#005eb8', primaryButtonBackgroundHovered: '#003087', primaryButtonBackgroundPressed: '#003087',
      primaryButtonText: '#ffffff', primaryButtonTextHovered: '#ffffff', primaryButtonTextPressed: '#ffffff',
      buttonBackground: '#ffffff', buttonBackgroundHovered: '#f0f4f5', buttonText: '#212b32', buttonBorder: '#4c6272',
      inputBackground: '#ffffff', inputBorder: '#4c6272', inputBorderHovered: '#212b32', inputText: '#212b32', inputPlaceholderText: '#4c6272',
      focusBorder: '#212b32', errorText: '#c4200f', warningIcon: '#a65200', severeWarningIcon: '#a65200', successIcon: '#007f3b',
    },
  },
  dark: {
    isInverted: true,
    palette: {
      themeLighterAlt: '#0d1a26', themeLighter: '#12273b', themeLight: '#1c4163', themeTertiary: '#3f7db8', themeSecondary: '#6aaceb',
      themePrimary: '#8cc4ff', themeDarkAlt: '#9bcbff', themeDark: '#abd4ff', themeDarker: '#c2e0ff',
      neutralLighterAlt: '#1d242a', neutralLighter: '#222a30', neutralLight: '#2c363d', neutralQuaternaryAlt: '#343f47',
      neutralQuaternary: '#3d4952', neutralTertiaryAlt: '#5b6973', neutralTertiary: '#93a3ad', neutralSecondaryAlt: '#a3b1b9',
      neutralSecondary: '#b4c0c7', neutralPrimaryAlt: '#d3dce0', neutralPrimary: '#f0f4f5', neutralDark: '#f6f9f9',
      black: '#ffffff', white: '#181e23', accent: '#8cc4ff',
      redDark: '#ff9488', red: '#ff8275', green: '#5fd08b', yellow: '#ffeb3b', blue: '#8cc4ff', blueDark: '#c2e0ff',
      bodyBackground: '#181e23', bodyText: '#f0f4f5', primaryBackground: '#181e23', primaryText: '#f0f4f5', disabledBackground: '#222a30', disabledText: '#93a3ad',
    },
    semanticColors: {
      bodyBackground: '#181e23', bodyStandoutBackground: '#222a30', bodyFrameBackground: '#10151a', bodyText: '#f0f4f5',
      bodyTextChecked: '#f0f4f5', bodySubtext: '#b4c0c7', bodyDivider: '#2c363d', disabledText: '#93a3ad',
      link: '#8cc4ff', linkHovered: '#c2e0ff', actionLink: '#f0f4f5', actionLinkHovered: '#c2e0ff',
      primaryButtonBackground: '#8cc4ff', primaryButtonBackgroundHovered: '#c2e0ff', primaryButtonBackgroundPressed: '#c2e0ff',
      primaryButtonText: '#0d1a26', primaryButtonTextHovered: '#0d1a26', primaryButtonTextPressed: '#0d1a26',
      buttonBackground: '#181e23', buttonBackgroundHovered: '#222a30', buttonText: '#f0f4f5', buttonBorder: '#93a3ad',
      inputBackground: '#181e23', inputBorder: '#93a3ad', inputBorderHovered: '#f0f4f5', inputText: '#f0f4f5', inputPlaceholderText: '#b4c0c7',
      focusBorder: '#f0f4f5', errorText: '#ff9488', warningIcon: '#f5ad5c', severeWarningIcon: '#f5ad5c', successIcon: '#5fd08b',
    },
  },
  contrast: {
    isInverted: true,
    palette: {
      themeLighterAlt: '#000000', themeLighter: '#000000', themeLight: '#1aebff', themeTertiary: '#1aebff', themeSecondary: '#1aebff',
      themePrimary: '#1aebff', themeDarkAlt: '#1aebff', themeDark: '#1aebff', themeDarker: '#1aebff',
      neutralLighterAlt: '#000000', neutralLighter: '#000000', neutralLight: '#ffffff', neutralQuaternaryAlt: '#ffffff',
      neutralQuaternary: '#ffffff', neutralTertiaryAlt: '#ffffff', neutralTertiary: '#3ff23f', neutralSecondaryAlt: '#ffffff',
      neutralSecondary: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralPrimary: '#ffffff', neutralDark: '#ffffff',
      black: '#ffffff', white: '#000000', accent: '#1aebff',
      redDark: '#ff9488', red: '#ff8275', green: '#3ff23f', yellow: '#ffff01', blue: '#1aebff', blueDark: '#1aebff',
      bodyBackground: '#000000', bodyText: '#ffffff', primaryBackground: '#000000', primaryText: '#ffffff', disabledBackground: '#000000', disabledText: '#3ff23f',
    },
    semanticColors: {
      bodyBackground: '#000000', bodyStandoutBackground: '#000000', bodyFrameBackground: '#000000', bodyText: '#ffffff',
      bodyTextChecked: '#ffffff', bodySubtext: '#ffffff', bodyDivider: '#ffffff', disabledText: '#3ff23f',
      link: '#ffff01', linkHovered: '#1aebff', actionLink: '#ffff01', actionLinkHovered: '#1aebff',
      primaryButtonBackground: '#1aebff', primaryButtonBackgroundHovered: '#ffff01', primaryButtonBackgroundPressed: '#ffff01',
      primaryButtonText: '#000000', primaryButtonTextHovered: '#000000', primaryButtonTextPressed: '#000000',
      buttonBackground: '#000000', buttonBackgroundHovered: '#000000', buttonText: '#ffffff', buttonBorder: '#ffffff',
      inputBackground: '#000000', inputBorder: '#ffffff', inputBorderHovered: '#1aebff', inputText: '#ffffff', inputPlaceholderText: '#ffffff',
      focusBorder: '#1aebff', errorText: '#ff9488', warningIcon: '#ffff01', severeWarningIcon: '#ffff01', successIcon: '#3ff23f',
    },
  },
};

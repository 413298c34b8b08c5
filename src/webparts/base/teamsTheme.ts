import type { SiteTheme } from '../../ui/theme';

/** For Teams' dark theme, if SharePoint's page has not given its own. */
const dark: SiteTheme = {
  isInverted: true,
  semanticColors: {
    bodyBackground: '#1f1f1f',
    bodyText: '#ffffff',
    bodySubtext: '#d6d6d6',
    link: '#8cc4ff',
    linkHovered: '#c2e0ff',
    inputBorder: '#adadad',
    errorText: '#ff9488',
    primaryButtonBackground: '#8cc4ff',
    primaryButtonBackgroundHovered: '#c2e0ff',
    primaryButtonText: '#0d1a26',
  },
  palette: { neutralLighter: '#292929', neutralLight: '#3d3d3d', neutralQuaternary: '#525252' },
};

const contrast: SiteTheme = {
  isInverted: true,
  semanticColors: {
    bodyBackground: '#000000',
    bodyText: '#ffffff',
    bodySubtext: '#ffffff',
    link: '#ffff01',
    linkHovered: '#1aebff',
    inputBorder: '#ffffff',
    errorText: '#ff9488',
    primaryButtonBackground: '#1aebff',
    primaryButtonBackgroundHovered: '#ffff01',
    primaryButtonText: '#000000',
  },
  palette: { neutralLighter: '#000000', neutralLight: '#ffffff', neutralQuaternary: '#ffffff' },
};

/**
 * The theme to show in a tab of Teams. SharePoint's page follows Teams through `onThemeChanged`, but people report that
 * a reload in the dark theme begins with the light one (https://github.com/SharePoint/sp-dev-docs/issues/7761), and
 * that it has no high contrast (https://pnp.github.io/sp-dev-fx-controls-react/controls/EnhancedThemeProvider). So what
 * the page gives is taken where it agrees with what Teams says, and for high contrast never.
 *
 * @param name Teams' own: `default`, `dark` or `contrast`; undefined where it is not known, or this is not Teams.
 * @param given what the page gave. Light needs no colours: they stand in the style sheets.
 */
export function themeInTeams(name: string | undefined, given: SiteTheme | undefined): SiteTheme | undefined {
  if (name === undefined) return given;
  if (name === 'contrast') return contrast;
  if (name === 'dark') return given?.isInverted ? given : dark;
  return given?.isInverted ? undefined : given;
}

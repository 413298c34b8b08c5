import type { ITheme } from '@fluentui/react/lib/Styling';
import { createTheme } from '@fluentui/react/lib/Styling';
import type { ThemeName } from '../themes';
import { siteFont, themes } from '../themes';

/** A site theme in full: Fluent UI fills the slots that the theme leaves open, as SharePoint has it do. */
export function fluentTheme(name: ThemeName): ITheme {
  const { palette, semanticColors, isInverted } = themes[name];
  return createTheme({ palette, semanticColors, isInverted, defaultFontStyle: { fontFamily: siteFont } });
}

import { loadTheme as loadFluentTheme } from '@fluentui/react/lib/Styling';
import { loadTheme as loadThemedStyles } from '@microsoft/load-themed-styles';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { ThemeName } from '../themes';
import { fluentTheme } from './fluentTheme';
import { provideTheme } from './privateRuntime';

/** Shows the page in a theme, through the three ways by which a theme reaches a web part in SharePoint. */
export function showTheme(scope: ServiceScope, name: ThemeName): void {
  const theme = fluentTheme(name);
  loadFluentTheme(theme); // Fluent UI, whose copies share their settings through the window
  loadThemedStyles({ ...theme.palette, ...theme.semanticColors }); // style sheets with `[theme: …]` in them
  provideTheme(scope, theme as unknown as IReadonlyTheme); // `onThemeChanged`
}

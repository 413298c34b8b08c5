import type { PartialTheme } from '@fluentui/react/lib/Theme';

/**
 * Fluent's theme made of the variables that the frame has from the page's theme (`src/ui/theme.ts`), so that dark, high
 * contrast and section themes arrive here too, and change without drawing anything again.
 */
export const theme: PartialTheme = {
  palette: {
    themePrimary: 'var(--primaryButtonBackground)',
    themeDarkAlt: 'var(--primaryButtonBackgroundHovered)',
    themeDark: 'var(--primaryButtonBackgroundHovered)',
    themeDarker: 'var(--primaryButtonBackgroundHovered)',
    themeSecondary: 'var(--primaryButtonBackground)',
    themeTertiary: 'var(--primaryButtonBackground)',
    themeLight: 'var(--neutralLight)',
    themeLighter: 'var(--neutralLight)',
    themeLighterAlt: 'var(--neutralLighter)',
    neutralLighterAlt: 'var(--neutralLighter)',
    neutralLighter: 'var(--neutralLighter)',
    neutralLight: 'var(--neutralLight)',
    neutralQuaternaryAlt: 'var(--neutralQuaternary)',
    neutralQuaternary: 'var(--neutralQuaternary)',
    neutralTertiaryAlt: 'var(--inputBorder)',
    neutralTertiary: 'var(--bodySubtext)',
    neutralSecondary: 'var(--bodySubtext)',
    neutralSecondaryAlt: 'var(--bodySubtext)',
    neutralPrimaryAlt: 'var(--bodyText)',
    neutralPrimary: 'var(--bodyText)',
    neutralDark: 'var(--bodyText)',
    black: 'var(--bodyText)',
    white: 'var(--bodyBackground)',
  },
};

/** The folder in which each screen leaves its findings, from the project's root. */
export const folder = 'temp/accessibility';

export const checks = {
  axe: 'axe',
  targets: '24 pixels',
  sideways: 'Sideways',
  spacing: 'Text spacing',
  keyboard: 'Tab order',
  forced: 'Forced colours',
  focus: 'Focus in them',
  announced: 'Announced',
} as const;

export type Check = keyof typeof checks;

/** The findings on a screen in a theme; a check that does not apply there is left out. */
export interface Found {
  readonly screen: string;
  readonly theme: string;
  readonly faults: Partial<Record<Check, string[]>>;
}

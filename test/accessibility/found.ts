/** Where each screen leaves what was found on it, from the project's root. */
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

/** What was found on a screen in a theme; a check that has nothing to look at there is left out. */
export interface Found {
  readonly screen: string;
  readonly theme: string;
  readonly faults: Partial<Record<Check, string[]>>;
}

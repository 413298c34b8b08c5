import { screen } from '@testing-library/dom';

// What a page shows, by role and by the name that people read or hear. Each throws unless there is exactly one.

type Words = string | RegExp;

/** The web part of that name. */
export const part = (name: string): HTMLElement => screen.getByRole('region', { name });
export const heading = (name: Words): HTMLElement => screen.getByRole('heading', { name });
export const button = (name: Words): HTMLElement => screen.getByRole('button', { name });
export const link = (name: Words): HTMLElement => screen.getByRole('link', { name });
export const radio = (name: Words): HTMLElement => screen.getByRole('radio', { name });
export const checkbox = (name: Words): HTMLElement => screen.getByRole('checkbox', { name });
export const field = (label: Words): HTMLElement => screen.getByLabelText(label);
export const alert = (): HTMLElement => screen.getByRole('alert');

/** Every element with a role and these words. */
export function allWith(role: string, words: string): HTMLElement[] {
  return screen.queryAllByRole(role).filter(({ textContent }) => textContent?.includes(words));
}

/** The element with a role and these words. */
export function oneWith(role: string, words: string): HTMLElement {
  const found = allWith(role, words);
  if (found.length !== 1) throw new Error(`${found.length} elements with the role ${role} say “${words}”.`);
  return found[0];
}

import { act, fireEvent } from '@testing-library/react';
import { closePage, openPage, type PageName, quiet } from '../page/openPage';

/** The web parts by what they show, each with its page. */
const pages = { 'rollout status': 'Home', 'what to do now': 'WhatToDoNow', phones: 'Phones' } as const;
export type PartName = keyof typeof pages;
export const partNames = Object.keys(pages) as PartName[];

/** Opens a page at an address as its owner, who may see and do everything, with the properties stored for it. */
export async function openPart(name: PartName, properties: object, search: string): Promise<void> {
  const page: PageName = pages[name];
  await act(() => openPage(page, { persona: 'owner', query: search.replace(/^\?/, ''), properties }));
}

/** Lets everything run that needs only its turn. Navigation to another page is ignored. */
export async function settled(): Promise<void> {
  await act(async () => {
    await quiet();
    // jsdom reports in a separate turn that a fold has been opened, and its content is drawn only then.
    await new Promise((resolve) => setTimeout(resolve));
    await quiet();
  });
  browser.takeDeparture();
}

export function closePart(): void {
  act(closePage);
  window.localStorage.clear();
}

/** Types as browsers allow: no more than the field takes. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const most = field.maxLength >= 0 ? field.maxLength : Infinity;
  fireEvent.change(field, { target: { value: text.slice(0, most) } });
}

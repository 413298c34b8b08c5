import { act, fireEvent } from '@testing-library/react';
import { closePage, openPage, type PageName, quiet } from '../page/openPage';

/** The web parts by what they show, and the page that each stands on. */
const pages = { 'rollout status': 'Home', 'what to do now': 'WhatToDoNow', phones: 'Phones' } as const;
export type PartName = keyof typeof pages;
export const partNames = Object.keys(pages) as PartName[];

/** Opens a page for its owner, who may see and do everything, with what its property pane has kept, at an address. */
export async function openPart(name: PartName, properties: object, search: string): Promise<void> {
  const page: PageName = pages[name];
  await act(() => openPage(page, { persona: 'owner', query: search.replace(/^\?/, ''), properties }));
}

/** Lets everything that waits for nothing but its turn have it. Whoever would go to another page stays. */
export async function settled(): Promise<void> {
  await act(async () => {
    await quiet();
    // jsdom says in a turn of its own that a fold has been opened: what is in it is there only then.
    await new Promise((resolve) => setTimeout(resolve));
    await quiet();
  });
  browser.takeDeparture();
}

export function closePart(): void {
  act(closePage);
  window.localStorage.clear();
}

/** Types as a browser lets people: no more than the field takes. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const most = field.maxLength >= 0 ? field.maxLength : Infinity;
  fireEvent.change(field, { target: { value: text.slice(0, most) } });
}

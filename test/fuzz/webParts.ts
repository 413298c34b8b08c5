import { setImmediate } from 'node:timers';
import { act, cleanup, fireEvent } from '@testing-library/react';
import ContingencyAccessWebPart from '../../src/webparts/contingencyAccess/ContingencyAccessWebPart';
import DeviceRequestWebPart from '../../src/webparts/deviceRequest/DeviceRequestWebPart';
import RolloutStatusWebPart from '../../src/webparts/rolloutStatus/RolloutStatusWebPart';

/** A web part of ours as SPFx makes and asks it, without SPFx. */
export interface OpenPart {
  readonly element: HTMLElement;
  close(): void;
}

const parts = {
  'rollout status': RolloutStatusWebPart,
  'what to do now': ContingencyAccessWebPart,
  phones: DeviceRequestWebPart,
} as const;
export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];

/** Opens a web part on a page of a site with what its property pane has kept, at an address. */
export async function openPart(name: PartName, properties: unknown, search: string): Promise<OpenPart> {
  window.history.replaceState(null, '', `/sites/openservice/SitePages/Home.aspx${search}`);
  const element = document.body.appendChild(document.createElement('div'));
  const part = new parts[name]() as unknown as {
    properties: unknown;
    domElement: HTMLElement;
    context: unknown;
    displayMode: number;
    render(): void;
    onDispose(): void;
  };
  const pageContext = { web: { absoluteUrl: 'https://a.example/sites/openservice' }, user: { loginName: 'ada' } };
  const context = { pageContext, sdks: {}, propertyPane: { isPropertyPaneOpen: () => false } };
  Object.assign(part, { properties, domElement: element, displayMode: 1, context });
  await act(async () => part.render());
  await settled();
  return {
    element,
    close() {
      act(() => {
        part.onDispose();
      });
      cleanup();
      document.body.replaceChildren();
      window.localStorage.clear();
    },
  };
}

/**
 * Lets everything that waits for nothing but its turn have it: the site's answers, and views that are loaded on demand.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await act(async () => {
      await new Promise<void>((resolve) => setImmediate(resolve));
    });
  }
}

/** Types as a browser lets people: no more than the field takes. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const most = field.maxLength >= 0 ? field.maxLength : Infinity;
  fireEvent.change(field, { target: { value: text.slice(0, most) } });
}

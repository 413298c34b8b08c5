import type { BrowserStore } from './browserStore';
import { kept } from './kept';

/** The site a person has chosen as theirs, shared by every web part on the page and kept in this browser. */
export interface MySite {
  get(): string | undefined;
  choose(siteCode: string): void;
  forget(): void;
  subscribe(listener: () => void): () => void;
}

const key = kept('mySite');
const changed = 'open-service:my-site';

interface Change {
  readonly scope: string;
  readonly siteCode: string | undefined;
}

export function mySite(store: BrowserStore): MySite {
  // If the browser keeps nothing, the choice lasts while the page is open.
  let chosen = store.get(key);

  function set(siteCode: string | undefined): void {
    chosen = siteCode;
    if (siteCode) store.set(key, siteCode);
    else store.remove(key);
    window.dispatchEvent(new CustomEvent<Change>(changed, { detail: { scope: store.scope, siteCode } }));
  }

  return {
    get: () => chosen,
    choose: set,
    forget: () => set(undefined),
    subscribe(listener) {
      const heard = (event: Event): void => {
        const { scope, siteCode } = (event as CustomEvent<Change>).detail;
        if (scope !== store.scope) return;
        chosen = siteCode;
        listener();
      };
      // Browsers report a write to storage only to other tabs.
      const heardElsewhere = (): void => {
        if (store.get(key) === chosen) return;
        chosen = store.get(key);
        listener();
      };
      window.addEventListener(changed, heard);
      window.addEventListener('storage', heardElsewhere);
      return () => {
        window.removeEventListener(changed, heard);
        window.removeEventListener('storage', heardElsewhere);
      };
    },
  };
}

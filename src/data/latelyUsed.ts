import { keyOf } from '../domain/key';
import type { BrowserStore } from './browserStore';
import { kept } from './kept';

/** The sites that somebody has chosen before, for people who work at two. Kept in this browser only. */
export interface LatelyUsed {
  /** Their codes, the latest first. */
  codes(): readonly string[];
  /** Notes a newly chosen site, and the one chosen until then. */
  note(siteCode: string, before?: string): void;
  forget(): void;
}

const key = kept('latelyUsed');
/** The present one, and four before it. */
const most = 5;

/** @param isListed whether a site still exists: one that does not is dropped at the next choice. */
export function latelyUsed(store: BrowserStore, isListed: (siteCode: string) => boolean): LatelyUsed {
  const codes = (): string[] => codesIn(store.get(key)).filter(isListed);
  return {
    codes,
    note(siteCode, before) {
      const latest = [siteCode, ...(before ? [before] : []), ...codes()].filter(isListed);
      const once = latest.filter((code, at) => latest.findIndex((each) => keyOf(each) === keyOf(code)) === at);
      store.set(key, JSON.stringify(once.slice(0, most)));
    },
    forget: () => store.remove(key),
  };
}

/** A value of another form (edited by hand, or by an older page) holds none. */
function codesIn(text: string | undefined): string[] {
  try {
    const codes: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : [];
  } catch {
    return [];
  }
}

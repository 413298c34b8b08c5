import { keyOf } from '../domain/key';
import type { BrowserStore } from './browserStore';
import { kept } from './kept';

/** The sites that somebody has chosen as theirs before, for whoever works at two: in this browser alone. */
export interface LatelyUsed {
  /** Their codes, the latest first. */
  codes(): readonly string[];
  /** Notes that a site is theirs from now on, and the one that was until then. */
  note(siteCode: string, before?: string): void;
  forget(): void;
}

const key = kept('latelyUsed');
/** The present one, and four before it. */
const most = 5;

/** @param isListed whether a site is still there: one that is not is dropped at the next choice. */
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

/** What somebody has tampered with, or an older page wrote otherwise, holds none. */
function codesIn(text: string | undefined): string[] {
  try {
    const codes: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : [];
  } catch {
    return [];
  }
}

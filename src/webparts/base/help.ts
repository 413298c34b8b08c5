import type { BrowserStore } from '../../data/browserStore';
import { kept } from '../../data/kept';

/** Whom to call: the number from the page's owner is shown even if the lists cannot be reached. */
export interface Help {
  readonly telephone?: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
}

/** The same in the property pane. */
export interface HelpProperties {
  /** The number to call, shown even if the lists cannot be reached. */
  readonly helpTelephone: string;
  /** When somebody answers it, in words. */
  readonly helpHours: string;
}

export function helpFrom({ helpTelephone = '', helpHours = '' }: Partial<HelpProperties>): Help {
  return { telephone: helpTelephone.trim() || undefined, hours: helpHours.trim() || undefined };
}

const key = kept('helpTelephone');

/** Keeps the number that the lists give, for pages that cannot read them. */
export function rememberTelephone(store: BrowserStore, telephone: string | undefined): void {
  if (telephone && store.get(key) !== telephone) store.set(key, telephone);
}

/** Whom to call: the page owner's number, otherwise the last one that the lists gave in this browser. */
export function withRemembered(help: Help, store: BrowserStore): Help {
  return { ...help, telephone: help.telephone ?? store.get(key) };
}

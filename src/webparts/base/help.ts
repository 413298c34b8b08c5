import type { BrowserStore } from '../../data/browserStore';
import { kept } from '../../data/kept';

/** Whom to call: a number that the page's owner gives holds also when the lists cannot be reached. */
export interface Help {
  readonly telephone?: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
}

/** What the property pane holds of it. */
export interface HelpProperties {
  /** The number to call, shown also when the lists cannot be reached. */
  readonly helpTelephone: string;
  /** When somebody answers it, in words. */
  readonly helpHours: string;
}

export function helpFrom({ helpTelephone = '', helpHours = '' }: Partial<HelpProperties>): Help {
  return { telephone: helpTelephone.trim() || undefined, hours: helpHours.trim() || undefined };
}

const key = kept('helpTelephone');

/** Keeps the number that the lists give, for when and where none of them can be read. */
export function rememberTelephone(store: BrowserStore, telephone: string | undefined): void {
  if (telephone && store.get(key) !== telephone) store.set(key, telephone);
}

/** Whom to call as the page's owner says, else as the lists last said in this browser. */
export function withRemembered(help: Help, store: BrowserStore): Help {
  return { ...help, telephone: help.telephone ?? store.get(key) };
}

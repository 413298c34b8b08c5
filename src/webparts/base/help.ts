import type { BrowserStore } from '../../data/browserStore';
import { kept } from '../../data/kept';
import type { HelpDesk } from '../../domain/helpTelephone';

/** Whom to call: it is shown even if the lists cannot be reached. */
export type Help = HelpDesk;

/** The same in the property pane. */
export interface HelpProperties {
  /** The number to call where none is set in the lists, shown even if they cannot be reached. */
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

/** Whom to call: the number that is set, or the page owner's; else the last one that the lists gave in this browser. */
export function withRemembered(help: Help, store: BrowserStore): Help {
  return { ...help, telephone: help.telephone ?? store.get(key) };
}

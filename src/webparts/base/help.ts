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

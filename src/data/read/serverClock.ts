/** SharePoint's clock, as far as its replies tell it: people's own clocks can be wrong by days. */
export interface ServerClock {
  /**
   * Takes in the `Date` of a reply that has just come, which is when it was made, in whole seconds.
   * https://www.rfc-editor.org/rfc/rfc9110#field.date
   */
  heard(date: string | null): void;
  /**
   * A time that it was at SharePoint at the latest at a moment, as `performance.now()` counts: it may have been later
   * there, by as long as the replies took. Undefined where no reply has said.
   */
  notAfter(moment: number): Date | undefined;
}

export function serverClock(): ServerClock {
  /** Milliseconds from the page's counting to SharePoint's time: the most that any reply has shown there to be. */
  let least = -Infinity;
  return {
    heard(date) {
      const made = Date.parse(date ?? '');
      if (!Number.isNaN(made)) least = Math.max(least, made - performance.now());
    },
    notAfter: (moment) => (least === -Infinity ? undefined : new Date(moment + least)),
  };
}

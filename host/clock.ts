/** A clock that can be set, and goes on from where it was set. */
export interface Clock {
  now(): Date;
  /** `undefined` goes back to the machine's own time. */
  set(instant: Date | undefined): void;
}

export function createClock(start?: Date): Clock {
  let offset = 0;
  const clock: Clock = {
    now: () => new Date(Date.now() + offset),
    set: (instant) => {
      offset = instant ? instant.getTime() - Date.now() : 0;
    },
  };
  clock.set(start);
  return clock;
}

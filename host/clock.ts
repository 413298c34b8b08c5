/** A clock that can be set, and runs on from there. */
export interface Clock {
  now(): Date;
  /** `undefined` sets it back to the machine's time. */
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

import * as React from 'react';

/** The requests that were asked for in full: one that has gone or cannot be read is asked for once in each reading. */
export interface AskedOnce {
  /** Their numbers, since the last reading. */
  readonly asked: ReadonlySet<number>;
  /** Takes in some that were asked for since the reading that was shown then. */
  add(numbers: readonly number[]): void;
  /** Lets all be asked for again. */
  forget(): void;
}

interface Since {
  readonly readAt: Date;
  readonly numbers: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** @param readAt when the queue was read. */
export function useAskedOnce(readAt: Date): AskedOnce {
  const [since, setSince] = React.useState<Since>();
  return {
    asked: since?.readAt === readAt ? since.numbers : none,
    add: (numbers) =>
      setSince((before) => ({
        readAt,
        numbers: new Set([...(before?.readAt === readAt ? before.numbers : none), ...numbers]),
      })),
    forget: () => setSince(undefined),
  };
}

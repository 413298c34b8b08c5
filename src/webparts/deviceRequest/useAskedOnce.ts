import * as React from 'react';

/**
 * The requests that were asked for in full since the queue was last read. One that is gone or cannot be read is not
 * asked for again.
 */
export interface AskedOnce {
  /** Their numbers. */
  readonly asked: ReadonlySet<number>;
  /** Adds requests that were asked for. */
  add(numbers: readonly number[]): void;
  /** Allows all of them to be asked for again. */
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

import type { Problem } from './problem';

/** Data on its way to the screen. A failed refresh keeps the earlier data, with its age. */
export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'empty'; readonly asOf: Date }
  | { readonly state: 'ready'; readonly data: T; readonly asOf: Date; readonly refreshing: boolean }
  | {
      readonly state: 'failed';
      readonly problem: Problem;
      /** Seconds until it is tried again automatically. */
      readonly retryingIn?: number;
      /** The data we still have; `part`: reading stopped after it. */
      readonly stale?: { readonly data: T; readonly asOf: Date; readonly part?: true };
    };

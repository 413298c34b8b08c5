import type { Problem } from './problem';

/** Data on its way to the screen. A failed refresh keeps what was there before, with its age. */
export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'empty'; readonly asOf: Date }
  | { readonly state: 'ready'; readonly data: T; readonly asOf: Date; readonly refreshing: boolean }
  | {
      readonly state: 'failed';
      readonly problem: Problem;
      /** Seconds after which it is tried again without being asked. */
      readonly retryingIn?: number;
      /** What there is all the same; `part`: the reading broke off after it. */
      readonly stale?: { readonly data: T; readonly asOf: Date; readonly part?: true };
    };

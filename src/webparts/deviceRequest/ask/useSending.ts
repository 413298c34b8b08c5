import * as React from 'react';
import { problemFrom } from '../../../data/problem';
import type { Problem } from '../../../domain/outcome';
import { useWaiting } from '../../base/saving/waiting';

/** What became of sending or saving a request. */
export type Sending<R> =
  | { readonly state: 'idle' | 'sending' }
  | { readonly state: 'done'; readonly result: R }
  | { readonly state: 'failed'; readonly problem: Problem; readonly unclear: boolean };

export type Tried<R> = { readonly result: R } | { readonly problem: Problem; readonly unclear: boolean };

export interface Options {
  wait(seconds: number): Promise<void>;
  stopped(): boolean;
}

/** Sends something that counts once however often it is sent, and says how long it waits for a busy SharePoint. */
export function useSending<R>(): {
  readonly sending: Sending<R>;
  readonly seconds?: number;
  send(attempt: (options: Options) => Promise<Tried<R>>, onDone: (result: R) => void): void;
} {
  const [sending, setSending] = React.useState<Sending<R>>({ state: 'idle' });
  const { seconds, wait, gone } = useWaiting();
  const busy = React.useRef(false);

  async function run(attempt: (options: Options) => Promise<Tried<R>>, onDone: (result: R) => void): Promise<void> {
    const tried = await attempt({ wait, stopped: gone }).catch(async (error): Promise<Tried<R>> => ({
      problem: await problemFrom(error),
      unclear: true,
    }));
    if (gone()) return;
    if ('result' in tried) {
      setSending({ state: 'done', result: tried.result });
      onDone(tried.result);
    } else {
      setSending({ state: 'failed', problem: tried.problem, unclear: tried.unclear });
    }
  }

  return {
    sending,
    seconds,
    send(attempt, onDone) {
      // Two presses of the button, faster than it is drawn anew, send once.
      if (busy.current) return;
      busy.current = true;
      setSending({ state: 'sending' });
      run(attempt, onDone)
        .catch(() => undefined)
        .finally(() => {
          busy.current = false;
        });
    },
  };
}

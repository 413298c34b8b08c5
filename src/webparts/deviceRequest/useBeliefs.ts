import * as React from 'react';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { createLoader } from '../../data/loader';
import { columnsOfIct, holdsIctWords } from '../../domain/device/ictWords';
import type { Whose } from '../../domain/device/whoseWords';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { usePart } from '../base/PartContext';

/**
 * What is known of the words of ICT in a request of one's own: `reading`: nothing yet; `notRead`: its versions cannot
 * be read, or it has changed meanwhile; `denied`: its author says that they did not ask for it; otherwise whose they
 * are. Of a request without them: `none`.
 */
export type Belief = Whose | 'reading' | 'notRead' | 'denied' | 'none';

export interface Beliefs {
  of(request: HeldRequest): Belief;
  /** Reads again what could not be read. */
  again(): void;
}

function isToCheck(request: HeldRequest): boolean {
  return !request.NotAsked && holdsIctWords(request);
}

/** The same for the same words: a reply or a withdrawal does not change whose they are. */
function wordsKey(request: HeldRequest): string {
  return JSON.stringify([request.Id, ...columnsOfIct.map((column) => request[column] ?? null)]);
}

/** Whose the words of ICT in one's own requests are. Requests without any cost nothing. */
export function useBeliefs({ requests, mayTriage }: MyDevices): Beliefs {
  const { connection, now } = usePart();
  const [known] = React.useState(() => new Map<string, Whose>());
  const asked = requests.filter((request) => isToCheck(request) && !known.has(wordsKey(request)));
  const loader = useLoads(asked.map(wordsKey).join(), () =>
    createLoader({
      async read() {
        if (asked.length === 0) return;
        const { readWhoseWords } = await import(/* webpackChunkName: 'whose-words' */ '../../data/whoseWords');
        const read = await readWhoseWords(connection, asked, mayTriage);
        asked.forEach((request) => {
          const whose = read.get(request.Id);
          if (whose) known.set(wordsKey(request), whose);
        });
      },
      now,
    }),
  );
  const { state } = useLoadable(loader);
  return {
    of(request) {
      if (request.NotAsked) return 'denied';
      if (!isToCheck(request)) return 'none';
      return known.get(wordsKey(request)) ?? (state === 'loading' ? 'reading' : 'notRead');
    },
    again: loader.refresh,
  };
}

/** Whether words of ICT may be shown as such, perhaps with a mark that this is not checked. */
export function isBelieved(belief: Belief): boolean {
  return belief !== 'madeByAnother' && belief !== 'notIct' && belief !== 'denied';
}

import * as React from 'react';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { createLoader } from '../../data/loader';
import { columnsOfIct, holdsIctWords } from '../../domain/device/ictWords';
import type { Whose } from '../../domain/device/whoseWords';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { usePart } from '../base/PartContext';

/**
 * What is known about who wrote the words in one's own request that look like ICT's. `none`: it has no such words;
 * `reading`: nothing is known yet; `notRead`: its versions cannot be read, or it has changed meanwhile; `denied`: its
 * author says that they did not ask for it; otherwise who wrote them.
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

/** One key for the same words: after a reply or a withdrawal they need no new check. */
function wordsKey(request: HeldRequest): string {
  return JSON.stringify([request.Id, ...columnsOfIct.map((column) => request[column] ?? null)]);
}

/** Who wrote the words in one's own requests that look like ICT's. Requests without such words are not read. */
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
export function mayShowAsIct(belief: Belief): boolean {
  return belief !== 'madeByAnother' && belief !== 'notIct' && belief !== 'denied';
}

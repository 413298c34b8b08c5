import * as React from 'react';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import { stoppedService, type WorkFacts, workOf } from '../../domain/rollout/plannedWork';
import type { UpdateFacts } from '../../domain/rollout/updates';
import { workWords } from '../../ui/answer/workWords';
import { type UpdatesSite, useUpdates } from './useUpdates';

export interface WorkLinesProps {
  readonly site: UpdatesSite;
  readonly works: readonly (UpdateFacts & WorkFacts & { readonly ServiceKey?: string })[];
  readonly lines: readonly ServiceLine[];
}

/** One short sentence for each planned work that stops something at a site, before it and during it. */
export function WorkLines({ site, works, lines }: WorkLinesProps): React.ReactElement {
  const { updates, at } = useUpdates(works, site, lines);
  const said = updates.flatMap((update) => {
    const work = workOf(update);
    const service = stoppedService(update, lines);
    return (work && service && workWords(work, service.name, at)) ?? [];
  });
  return (
    <>
      {[...new Set(said)].map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}

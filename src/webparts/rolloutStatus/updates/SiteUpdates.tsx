import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import type { RolloutSite } from '../../../data/rollout';
import type { ShownUpdate } from '../../../data/shownUpdate';
import type { ServiceLine } from '../../../domain/answer/serviceLines';
import type { Day } from '../../../domain/day';
import { textOrder } from '../../../domain/order';
import { shortDay } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { counted } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { useUpdates } from '../../base/useUpdates';
import { strings } from './strings';
import { Updates } from './Updates';

export interface SiteUpdatesProps {
  readonly site: RolloutSite;
  readonly all: readonly ShownUpdate[];
  readonly lines: readonly ServiceLine[];
  /** Folded among the other folds, or beside the services under a heading. */
  readonly folded?: boolean;
}

/** The news of a site, where there is any. */
export function SiteUpdates({ site, all, lines, folded }: SiteUpdatesProps): React.ReactElement | null {
  const { today } = usePart();
  const shown = useUpdates(all, site, lines);
  if (shown.updates.length === 0) return null;
  const list = <Updates {...shown} lines={lines} />;
  if (folded) return <Fold summary={sinceWords(shown.updates, today)}>{list}</Fold>;
  return (
    <>
      <Heading below={1}>{rollout.Updates}</Heading>
      {list}
    </>
  );
}

function sinceWords(updates: readonly ShownUpdate[], today: Day): string {
  const [oldest] = updates.map(({ PublishFrom }) => PublishFrom).sort(textOrder);
  return counted(updates.length, strings.Since, { date: shortDay(oldest, today) });
}

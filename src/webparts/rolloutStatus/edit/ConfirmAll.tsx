import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { statusWrite, type StatusWrite, type TheirStatus, writeStatuses } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { isUnknown } from '../../../domain/rollout/states';
import { changedColumns, noStatus, type StatusValues, withChange } from '../../../domain/rollout/statusChange';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import { bothVersions } from './columnWords';
import { confirmedBy, type Confirmer } from './confirmer';
import { statusesBack } from './putBack';
import { strings } from './strings';
import type { EditableAnswer } from './useStatusWrite';

/** A service that is confirmed with all the others. */
export interface ConfirmItem {
  readonly name: string;
  readonly service: RolloutService;
  readonly mine: StatusValues;
  readonly write: StatusWrite;
}

/** The services that can be confirmed together. One that nobody has confirmed for long is confirmed by itself. */
export function confirmable(answers: readonly EditableAnswer[]): readonly EditableAnswer[] {
  return answers.filter(({ now }) => now.basis === 'confirmed' && !isUnknown(now.state));
}

export function confirmItems(
  site: RolloutSite,
  answers: readonly EditableAnswer[],
  confirmer: Confirmer,
  today: Day,
): ConfirmItem[] {
  const change = confirmedBy(confirmer, today);
  return answers.map(({ service, status }) => ({
    name: service.Title,
    service,
    mine: withChange(status ?? noStatus, change),
    write: statusWrite(site, service, status, change),
  }));
}

export interface ConfirmAllProps {
  readonly site: RolloutSite;
  readonly items: readonly ConfirmItem[];
  onDone(): void;
}

/** Confirms a site's services together. */
export function ConfirmAll({ site, items, onDone }: ConfirmAllProps): React.ReactElement {
  const { connection } = usePart();
  return (
    <BulkRun<ConfirmItem, TheirStatus>
      title={strings.AllStillSo}
      items={items}
      write={(writes, options) => writeStatuses(connection, writes, options)}
      both={({ mine }, theirs) => bothVersions(mine, theirs)}
      over={({ mine, service }, theirs) => statusWrite(site, service, theirs, changedColumns(theirs, mine))}
      back={statusesBack(connection)}
      onDone={onDone}
    />
  );
}

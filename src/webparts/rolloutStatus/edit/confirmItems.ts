import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { statusWrite, type StatusWrite } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { isUnknown } from '../../../domain/rollout/states';
import { noStatus, type StatusChange, type StatusValues, withChange } from '../../../domain/rollout/statusChange';
import { confirmedBy, type Confirmer } from './confirmer';
import type { EditableAnswer } from './useStatusWrite';

/** A service that is confirmed with all the others. */
export interface ConfirmItem {
  readonly name: string;
  readonly service: RolloutService;
  readonly change: StatusChange;
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
    change,
    mine: withChange(status ?? noStatus, change),
    write: statusWrite(site, service, status, change),
  }));
}

import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { changeRequest, type RequestChange } from '../../../data/requestWrites';
import { unclear } from '../../../data/problem';
import type { Problem } from '../../../domain/outcome';
import { useHold } from '../../base/held/holding';
import { useWaiting } from '../../base/saving/waiting';
import type { OwnSurroundings } from '../surroundings';

/** What kept a change from being saved. */
type ChangeTrouble =
  | { readonly kind: 'overtaken' | 'gone' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly unclear: boolean };

export interface Change {
  readonly saving: boolean;
  /** Seconds SharePoint asks to wait; undefined while it does not. */
  readonly seconds?: number;
  readonly trouble?: ChangeTrouble;
  /**
   * Saves a change of one's own request, once.
   *
   * @param done called when it stands, where somebody still looks on.
   * @param letGo called before that, whether or not anybody does.
   */
  save(change: RequestChange, done: () => void, letGo?: () => void): void;
}

/** Changes one's own request by the etag it was read with. */
export function useChange({ connection, onSaved }: OwnSurroundings, request: HeldRequest): Change {
  const [saving, setSaving] = React.useState(false);
  const [trouble, setTrouble] = React.useState<ChangeTrouble>();
  const { seconds, wait, gone } = useWaiting();
  useHold(saving, { saving: true });

  async function run(change: RequestChange, done: () => void, letGo?: () => void): Promise<void> {
    setSaving(true);
    setTrouble(undefined);
    const outcome = await changeRequest(connection, request, change, { wait, stopped: gone }).catch(unclear);
    if (outcome.state === 'saved') letGo?.();
    if (gone()) return;
    setSaving(false);
    if (outcome.state === 'saved') {
      done();
      onSaved();
    } else if (outcome.state === 'failed')
      setTrouble({ kind: 'failed', problem: outcome.problem, unclear: outcome.unclear });
    else {
      // ICT, or another tab, has written it since: what is there now is shown.
      setTrouble({ kind: outcome.state === 'gone' ? 'gone' : 'overtaken' });
      onSaved();
    }
  }

  return {
    saving,
    seconds,
    trouble,
    save(change, done, letGo) {
      if (!saving) run(change, done, letGo).catch(() => undefined);
    },
  };
}

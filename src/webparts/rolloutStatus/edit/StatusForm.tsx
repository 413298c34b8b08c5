import * as React from 'react';
import { keptText } from '../../../data/keptText';
import type { RolloutService } from '../../../data/rollout';
import { type EditableStatus, keepsDateGivers } from '../../../data/rolloutEditing';
import { changedColumns, noStatus, type StatusChange, withChange } from '../../../domain/rollout/statusChange';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { usePart } from '../../base/PartContext';
import { begunWith } from '../../base/held/begunWith';
import { HeldForm } from '../../base/held/HeldForm';
import { type TextHeld, useHeldText } from '../../base/held/useHeldText';
import { strings as baseStrings } from '../../base/strings';
import type { Confirmer } from './confirmer';
import { draftFaults, giverFaults } from './draftFaults';
import { dateGivenIn, type DraftFault, draftOf, readDraft, type StatusDraft, statusDraftKind } from './statusDraft';
import { StaffWillRead } from './StaffWillRead';
import { StatusFields } from './StatusFields';
import type { EditedSite } from './useStatusWrite';
import { strings } from './strings';

export interface StatusFormProps {
  readonly site: EditedSite;
  readonly service: RolloutService;
  readonly status?: EditableStatus;
  /** The wave of the site is paused. */
  readonly isPaused: boolean;
  /** Who confirms what is saved: they give a new date too, unless somebody else is named. */
  readonly confirmer: Confirmer;
  readonly saving: boolean;
  /** Somebody has deleted the entry meanwhile. */
  readonly gone: boolean;
  onTyped(): void;
  /**
   * @param base the entry as it was when the text was begun. The change must name its etag.
   * @param settled called once it is saved, or given up for somebody else's version.
   */
  onSave(change: StatusChange, base: EditableStatus | undefined, settled: () => void): void;
  onClose(): void;
}

/** Changes one service at one site. */
export function StatusForm(props: StatusFormProps): React.ReactElement {
  const { site, service, isPaused, confirmer, saving, onSave, onClose } = props;
  const { connection, today } = usePart();
  const ids = useIds();
  const { held, base } = useStatusText(props);
  const before = base ?? noStatus;
  const [faults, setFaults] = React.useState<readonly DraftFault[]>([]);
  const read = readDraft(before, held.value);
  const given = keepsDateGivers(connection) ? dateGivenIn(held.value, before, read.after, confirmer, today) : {};
  const after = withChange(read.after, given);

  function submit(): void {
    const found = draftFaults(before, read, { today, staff: site.Staff }, giverFaults(held.value, given));
    setFaults(found);
    if (found.length === 0) onSave(changedColumns(before, after), base, held.letGo);
  }

  return (
    <HeldForm held={held} opened>
      <EntryForm
        label={service.Title}
        faults={faults}
        idOf={ids}
        begin="chosen"
        saving={saving}
        save={strings.Save}
        cancel={baseStrings.Cancel}
        onSubmit={submit}
        onCancel={() => held.leave(onClose)}
      >
        <StatusFields
          draft={held.value}
          before={before}
          faults={faults}
          giver={given.DateGivenOn ? confirmer : undefined}
          staff={site.Staff}
          idOf={ids}
          onChange={held.type}
        />
        <StaffWillRead service={service} values={after} isPaused={isPaused} />
      </EntryForm>
    </HeldForm>
  );
}

/** What is typed, and the entry it was begun with; undefined where there is none, or somebody has deleted it. */
function useStatusText({ site, service, status, gone, onTyped, onClose }: StatusFormProps): {
  readonly held: TextHeld<StatusDraft>;
  readonly base: EditableStatus | undefined;
} {
  const { store, now } = usePart();
  // The entry as it was when the form opened. A refresh behind the form must not change what is typed.
  const [opened, setOpened] = React.useState(status);
  const held = useHeldText({
    store,
    now,
    slot: keptText('status', `${site.SiteCode}|${service.ServiceKey}`),
    kind: statusDraftKind,
    first: () => draftOf(opened ?? noStatus),
    version: opened?.etag,
    onTyped,
    onLeave: onClose,
  });
  // Without the deleted entry, the next save makes a new one.
  React.useEffect(() => {
    if (gone) setOpened(undefined);
  }, [gone]);
  return { held, base: begunWith(opened, held.version) };
}

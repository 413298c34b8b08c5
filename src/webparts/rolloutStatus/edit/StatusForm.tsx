import * as strings from 'RolloutEditStrings';
import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import type { EditableStatus } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { changedColumns, noStatus, type StatusChange } from '../../../domain/rollout/statusChange';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { type DraftFault, draftFaults, draftOf, readDraft } from './statusDraft';
import { StaffWillRead } from './StaffWillRead';
import { StatusFields } from './StatusFields';

export interface StatusFormProps {
  readonly site: RolloutSite;
  readonly service: RolloutService;
  readonly status?: EditableStatus;
  readonly today: Day;
  readonly saving: boolean;
  /** Somebody has deleted the entry meanwhile. */
  readonly gone: boolean;
  onTyped(unsaved: boolean): void;
  /** @param opened the entry the form was opened with, whose etag the change must name. */
  onSave(change: StatusChange, opened: EditableStatus | undefined): void;
  onCancel(): void;
}

/** Changes one service at one site. */
export function StatusForm({
  site,
  service,
  status,
  today,
  saving,
  gone,
  onTyped,
  onSave,
  onCancel,
}: StatusFormProps): React.ReactElement {
  const ids = useIds();
  // What was there when the form was opened: a refresh behind it changes nothing of what is typed. An entry that is
  // gone is made anew.
  const [opened, setOpened] = React.useState(status);
  const before = opened ?? noStatus;
  const [draft, setDraft] = React.useState(() => draftOf(before));
  const [faults, setFaults] = React.useState<readonly DraftFault[]>([]);
  const read = readDraft(before, draft);

  React.useEffect(() => {
    if (gone) setOpened(undefined);
  }, [gone]);

  function submit(): void {
    const found = draftFaults(before, read, { today, staff: site.Staff });
    setFaults(found);
    if (found.length === 0) onSave(changedColumns(before, read.after), opened);
  }

  return (
    <EntryForm
      label={service.Title}
      faults={faults}
      idOf={ids}
      begin="chosen"
      saving={saving}
      save={strings.Save}
      cancel={strings.Cancel}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <StatusFields
        draft={draft}
        before={before}
        faults={faults}
        staff={site.Staff}
        idOf={ids}
        onChange={(next) => {
          setDraft(next);
          onTyped(true);
        }}
      />
      <StaffWillRead service={service} values={read.after} today={today} />
    </EntryForm>
  );
}

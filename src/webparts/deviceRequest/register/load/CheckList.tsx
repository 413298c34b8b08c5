import * as React from 'react';
import {
  type KnownUser,
  readRegister,
  type RegisterReport,
  type TheirUser,
  writeUsers,
} from '../../../../data/blackBerryRegister';
import { createLoader } from '../../../../data/loader';
import type { HandMatches } from '../../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../../domain/rollout/import/namesByHand';
import { AsyncView } from '../../../../ui/AsyncView';
import { Button } from '../../../../ui/Button';
import { Unreadable } from '../../../../ui/Unreadable';
import { useLoadable, useLoads } from '../../../../ui/useLoadable';
import { counted } from '../../../../ui/text';
import { useHold } from '../../../base/held/holding';
import { usePart } from '../../../base/PartContext';
import { BulkRun } from '../../../base/saving/BulkRun';
import { siteNames } from '../people';
import { strings } from '../strings';
import type { RegisterWork } from '../work';
import { ChangeTable } from './ChangeTable';
import { bothVersions, type Draft, type LoadItem, loadPlan } from './loadPlan';
import { MatchOffices } from './MatchOffices';
import { Preview } from './Preview';

export interface CheckListProps extends Pick<RegisterWork, 'sites'> {
  readonly draft: Draft;
  onBack(): void;
  /** What somebody says that the offices that were asked about mean. */
  onOffices(officesByHand: HandMatches, asked: readonly NameByHand[]): void;
  /** The list is being saved: there is no way back. */
  onSaving(): void;
  onLeave(): void;
  onAnother(): void;
}

/** The list compared with the register as it is now, then the preview, then saving. */
export function CheckList(props: CheckListProps): React.ReactElement {
  const { connection, now } = usePart();
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<RegisterReport>({ read: (_, abandoned) => readRegister(connection, abandoned), now }),
  );
  const value = useLoadable(loader);
  useHold(value.state !== 'ready');
  return (
    <AsyncView value={value} loading={strings.CheckReading} empty={null} onRetry={loader.refresh}>
      {({ users, unreadable }) => (
        <>
          <Checked {...props} users={users} />
          <Unreadable rows={unreadable} />
        </>
      )}
    </AsyncView>
  );
}

function Checked({
  sites,
  draft,
  users,
  onBack,
  onOffices,
  onSaving,
  onLeave,
  onAnother,
}: CheckListProps & { readonly users: readonly KnownUser[] }): React.ReactElement {
  const { connection } = usePart();
  const plan = React.useMemo(() => loadPlan(draft, users, sites), [draft, users, sites]);
  const [saving, setSaving] = React.useState<readonly LoadItem[]>();
  const [asking, setAsking] = React.useState<readonly NameByHand[]>(() => plan.offices.filter(isOpen));
  if (asking.length > 0) {
    return (
      <MatchOffices
        offices={asking}
        officesByHand={draft.officesByHand}
        sites={sites}
        onBack={onBack}
        onContinue={(officesByHand) => {
          onOffices(officesByHand, asking);
          setAsking([]);
        }}
      />
    );
  }
  if (!saving) {
    return (
      <Preview
        plan={plan}
        draft={draft}
        sites={sites}
        onBack={onBack}
        onOffices={plan.offices.length > 0 ? () => setAsking(plan.offices) : undefined}
        onSave={() => {
          onSaving();
          setSaving(plan.items);
        }}
      />
    );
  }
  return (
    <BulkRun<LoadItem, TheirUser>
      title={counted(saving.length, strings.Saving)}
      items={saving}
      write={(writes, options) => writeUsers(connection, writes, options)}
      both={(item, theirs) => bothVersions(item, theirs, siteNames(sites))}
      over={({ write }, theirs) => ({ ...write, base: theirs })}
      listed={(items) => <ChangeTable items={items} sites={sites} />}
      also={
        <Button quiet onClick={onAnother}>
          {strings.Another}
        </Button>
      }
      onDone={onLeave}
    />
  );
}

function isOpen({ state }: NameByHand): boolean {
  return state === 'unknown' || state === 'several';
}

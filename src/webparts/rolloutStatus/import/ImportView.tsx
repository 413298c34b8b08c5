import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import { matchColumns, rememberColumns } from '../../../domain/sheet/columns';
import { Button } from '../../../ui/Button';
import type { Surroundings } from '../surroundings';
import { CheckSheet } from './CheckSheet';
import { useUnsaved } from '../../base/saving/waiting';
import { ChooseSheet } from './ChooseSheet';
import { type Draft, emptyDraft, type ImportKind, targetsOf } from './draft';
import styles from './Import.module.scss';
import { MatchColumns } from './MatchColumns';
import { recall, remember } from './remembered';

export interface ImportViewProps extends Pick<Surroundings, 'connection' | 'store' | 'now' | 'today'> {
  readonly services: readonly RolloutService[];
  /** What is offered first: sites, while there are none. */
  readonly kind?: ImportKind;
  onLeave(): void;
}

type Step = 'choose' | 'match' | 'check' | 'save';

/** Takes in the supplier's sheet, one question a page. Nothing is written before somebody has seen all of it. */
export function ImportView({ connection, store, now, today, services, kind = 'statuses', onLeave }: ImportViewProps): React.ReactElement {
  const [step, setStep] = React.useState<Step>('choose');
  const [draft, setDraft] = React.useState<Draft>({ ...emptyDraft, kind });
  useUnsaved(step === 'match' || step === 'check');

  function chosen(next: Pick<Draft, 'kind' | 'pasted' | 'file' | 'sheet'>): void {
    const known = recall(store, next.kind);
    const same = next.kind === draft.kind && JSON.stringify(next.sheet.headings) === JSON.stringify(draft.sheet.headings);
    const columns = same ? draft.columns : matchColumns(next.sheet.headings, targetsOf[next.kind], known.columns);
    // A corrected sheet comes with what was said of the one before.
    setDraft({ ...draft, ...next, columns, ...(same ? {} : { dayFirst: known.dayFirst, by: draft.by || known.by, sitesByHand: known.sites, servicesByHand: known.services }) });
    setStep('match');
  }

  function matched(): void {
    const { kind, sheet, columns, dayFirst, by } = draft;
    remember(store, kind, { columns: rememberColumns(sheet.headings, columns, recall(store, kind).columns), dayFirst, by: by.trim() });
    setStep('check');
  }

  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{strings.Import}</span>
        {step === 'save' ? null : (
          <Button quiet onClick={onLeave}>
            {strings.Leave}
          </Button>
        )}
      </p>
      {step === 'choose' ? <ChooseSheet draft={draft} onContinue={chosen} /> : null}
      {step === 'match' ? <MatchColumns draft={draft} today={today} onChange={setDraft} onBack={() => setStep('choose')} onContinue={matched} /> : null}
      {step === 'check' || step === 'save' ? (
        <CheckSheet
          connection={connection}
          services={services}
          draft={draft}
          today={today}
          now={now}
          onBack={() => setStep('match')}
          onNames={(sitesByHand, servicesByHand) => {
            setDraft({ ...draft, sitesByHand, servicesByHand });
            remember(store, draft.kind, { sites: sitesByHand, services: servicesByHand });
          }}
          onSaving={() => setStep('save')}
          onLeave={onLeave}
          onAnother={() => {
            setDraft(emptyDraft);
            setStep('choose');
          }}
        />
      ) : null}
    </>
  );
}

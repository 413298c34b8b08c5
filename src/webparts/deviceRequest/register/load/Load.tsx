import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import { registerTargets } from '../../../../domain/device/registerImport';
import { matchColumns } from '../../../../domain/sheet/columns';
import { Button } from '../../../../ui/Button';
import { useUnsaved } from '../../../base/saving/waiting';
import type { RegisterProps } from '../Register';
import styles from '../Register.module.scss';
import { CheckList } from './CheckList';
import { ChooseList } from './ChooseList';
import { type Draft, emptyDraft } from './draft';
import { MatchColumns } from './MatchColumns';

export interface LoadProps extends Pick<RegisterProps, 'connection' | 'sites' | 'now'> {
  onLeave(changed: boolean): void;
}

type Step = 'choose' | 'match' | 'check' | 'save';

/** Takes in a list of BlackBerry users, one question a page. Nothing is written before somebody has seen all of it. */
export function Load({ connection, sites, now, onLeave }: LoadProps): React.ReactElement {
  const [step, setStep] = React.useState<Step>('choose');
  const [draft, setDraft] = React.useState<Draft>(emptyDraft);
  const [saved, setSaved] = React.useState(false);
  useUnsaved(step === 'match' || step === 'check');

  function chosen(next: Pick<Draft, 'pasted' | 'file' | 'sheet'>): void {
    // A corrected list comes with what was said of the one before.
    const same = JSON.stringify(next.sheet.headings) === JSON.stringify(draft.sheet.headings);
    setDraft({ ...draft, ...next, columns: same ? draft.columns : matchColumns(next.sheet.headings, registerTargets) });
    setStep('match');
  }

  return (
    <>
      <p className={styles.head}>
        <span className={styles.place}>{strings.Load}</span>
        {step === 'save' ? null : (
          <Button quiet onClick={() => onLeave(saved)}>
            {strings.LoadLeave}
          </Button>
        )}
      </p>
      {step === 'choose' ? <ChooseList draft={draft} onContinue={chosen} /> : null}
      {step === 'match' ? <MatchColumns draft={draft} onChange={setDraft} onBack={() => setStep('choose')} onContinue={() => setStep('check')} /> : null}
      {step === 'check' || step === 'save' ? (
        <CheckList
          connection={connection}
          sites={sites}
          now={now}
          draft={draft}
          onBack={() => setStep('match')}
          onSaving={() => {
            setSaved(true);
            setStep('save');
          }}
          onLeave={() => onLeave(true)}
          onAnother={() => {
            setDraft(emptyDraft);
            setStep('choose');
          }}
        />
      ) : null}
    </>
  );
}

import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { longestLine } from '../../../data/staffReports';
import type { ReportWord } from '../../../domain/rollout/reports';
import { safeText } from '../../../domain/safeText';
import { Button } from '../../../ui/Button';
import { shortMoment } from '../../../ui/shortMoment';
import { SavingContext } from '../../../ui/form/saving';
import { TextField } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { useIds } from '../../../ui/useIds';
import { usePart } from '../../base/PartContext';
import { strings as saidStrings } from '../saidStrings';
import styles from './Said.module.scss';
import { strings } from './strings';
import { hasWords } from '../../../domain/hasWords';
import { legible } from '../../../domain/legible';

/** What somebody says of a service, and since when. */
export interface OwnWord {
  readonly says: ReportWord;
  readonly line?: string;
  readonly on: Date;
}

const saidWords: Readonly<Record<ReportWord, string>> = {
  Works: strings.SaidWorks,
  'Does not work': saidStrings.Not,
};

interface LineProps {
  /** What the service is called. */
  readonly service: string;
  readonly saving: boolean;
  /** What is typed of what somebody sees. */
  readonly line: string;
  onLine(line: string): void;
  onAdd(line: string): void;
}

export interface SaidAlreadyProps extends LineProps {
  readonly word: OwnWord;
  /** The ref of the words. */
  target(element: HTMLElement | null): void;
  onChange(): void;
}

/** What somebody said of a service, a way to change it, and a line to add where it does not work. */
export function SaidAlready({ word, target, onChange, ...rest }: SaidAlreadyProps): React.ReactElement {
  const { today } = usePart();
  const { service, saving } = rest;
  return (
    <>
      <p ref={target} tabIndex={-1}>
        {fill(strings.SaidOn, { when: shortMoment(word.on, today) })}
        <strong>{saidWords[word.says]}</strong>
        {word.line ? ` ${fill(saidStrings.Line, { line: legible(word.line) })}` : null}{' '}
        <Button quiet disabled={saving} aria-label={fill(strings.ChangeOf, { service })} onClick={onChange}>
          {uiStrings.Change}
        </Button>
      </p>
      {word.says === 'Does not work' && !word.line ? <AddLine {...rest} /> : null}
    </>
  );
}

function AddLine({ service, saving, line, onLine, onAdd }: LineProps): React.ReactElement {
  const ids = useIds();

  function add(event: React.FormEvent): void {
    event.preventDefault();
    const text = safeText(line.trim().slice(0, longestLine)).trim();
    if (hasWords(text)) onAdd(text);
  }

  return (
    <form noValidate className={styles.line} onSubmit={add}>
      <SavingContext.Provider value={saving}>
        <TextField
          id={ids('line')}
          label={strings.Line}
          hint={strings.LineHint}
          value={line}
          maxLength={longestLine}
          onChange={onLine}
        />
      </SavingContext.Provider>
      <Button type="submit" aria-disabled={saving || undefined} aria-label={fill(strings.AddOf, { service })}>
        {strings.Add}
      </Button>
    </form>
  );
}

import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Outcome } from '../../../data/rowWrites';
import type { RolloutService } from '../../../data/rollout';
import { longestLine, type NewReport, newReportKey, sendReport, type TheirReport } from '../../../data/staffReports';
import type { ReportWord } from '../../../domain/rollout/reports';
import { safeText } from '../../../domain/safeText';
import { Button } from '../../../ui/Button';
import { shortMoment } from '../../../ui/dates';
import { SavingContext } from '../../../ui/form/saving';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import styles from './Said.module.scss';
import { strings } from './strings';
import { strings as saidStrings } from '../saidStrings';

/** What somebody says of a service, and since when. */
export interface OwnWord {
  readonly says: ReportWord;
  readonly line?: string;
  readonly on: Date;
}

export interface SaidRowProps {
  readonly site: { readonly SiteCode: string; readonly Title: string };
  readonly service: RolloutService;
  readonly word: OwnWord | undefined;
  onSaid(word: OwnWord): void;
}

interface Attempt {
  readonly values: NewReport;
  /** It was sent before, and is not known to be there. */
  readonly again: boolean;
}

const saidWords: Readonly<Record<ReportWord, string>> = {
  Works: strings.SaidWorks,
  'Does not work': saidStrings.Not,
};

const reasons = { unreadable: strings.Unreadable, overtaken: strings.Overtaken };

/** One service: two presses, or what somebody said of it already. */
export function SaidRow({ site, service, word, onSaid }: SaidRowProps): React.ReactElement {
  const { connection, now, today } = usePart();
  const ids = useIds();
  const [changing, setChanging] = React.useState(false);
  const [line, setLine] = React.useState('');
  const said = React.useRef<HTMLParagraphElement>(null);
  const presses = React.useRef<HTMLButtonElement>(null);
  const moveFocus = React.useRef(false);
  const write = useWrite<Attempt, Outcome<TheirReport>>({
    write: ({ values, again }, options) => sendReport(connection, values, again, options),
    onEnded({ state }, { values }) {
      if (state !== 'saved') return;
      setChanging(false);
      setLine('');
      moveFocus.current = true;
      onSaid({ says: values.Says, line: values.Line, on: now() });
    },
  });
  const { saving, save } = write;
  useHold(line.trim() !== '' && !saving);

  // What was pressed goes away with the press: the focus goes to what stands in its place, which is read out.
  React.useEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    (changing ? presses : said).current?.focus();
  }, [word, changing]);

  function say(Says: ReportWord, Line?: string): void {
    const { SiteCode } = site;
    const { ServiceKey } = service;
    const Title = `${service.Title}, ${site.Title}`.slice(0, 255);
    save({ values: { Title, ReportKey: newReportKey(), SiteCode, ServiceKey, Says, Line }, again: false });
  }

  function add(event: React.FormEvent): void {
    event.preventDefault();
    const text = safeText(line.trim().slice(0, longestLine)).trim();
    if (text && word) say(word.says, text);
  }

  const inService = { service: service.Title };
  return (
    <li className={styles.row}>
      <span className={styles.name}>{service.Title}</span>
      <div role="group" aria-label={service.Title}>
        {word && !changing ? (
          <>
            <p ref={said} tabIndex={-1}>
              {fill(strings.SaidOn, { when: shortMoment(word.on, today) })}
              <strong>{saidWords[word.says]}</strong>
              {word.line ? ` ${fill(saidStrings.Line, { line: word.line })}` : null}{' '}
              <Button
                quiet
                disabled={saving}
                aria-label={fill(strings.ChangeOf, inService)}
                onClick={() => {
                  moveFocus.current = true;
                  setChanging(true);
                }}
              >
                {uiStrings.Change}
              </Button>
            </p>
            {word.says === 'Does not work' && !word.line ? (
              <form noValidate className={styles.line} onSubmit={add}>
                <SavingContext.Provider value={saving}>
                  <TextField
                    id={ids('line')}
                    label={strings.Line}
                    hint={strings.LineHint}
                    value={line}
                    maxLength={longestLine}
                    onChange={setLine}
                  />
                </SavingContext.Provider>
                <Button type="submit" aria-disabled={saving || undefined} aria-label={fill(strings.AddOf, inService)}>
                  {strings.Add}
                </Button>
              </form>
            ) : null}
          </>
        ) : (
          <span className={styles.presses}>
            <Button
              ref={presses}
              aria-disabled={saving || undefined}
              aria-label={fill(strings.WorksOf, inService)}
              onClick={() => say('Works')}
            >
              {strings.Works}
            </Button>
            <Button
              aria-disabled={saving || undefined}
              aria-label={fill(strings.NotOf, inService)}
              onClick={() => say('Does not work')}
            >
              {strings.Not}
            </Button>
          </span>
        )}
        <WriteStatus
          write={write}
          reasons={reasons}
          onRetry={(attempt, { unclear }) => save({ ...attempt, again: attempt.again || unclear })}
        />
      </div>
    </li>
  );
}

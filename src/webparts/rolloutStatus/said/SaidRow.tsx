import * as React from 'react';
import type { Outcome } from '../../../data/rowWrites';
import type { RolloutService } from '../../../data/rollout';
import { type NewReport, newReportKey, sendReport, type TheirReport } from '../../../data/staffReports';
import { hasWords } from '../../../domain/hasWords';
import type { ReportWord } from '../../../domain/rollout/reports';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { Presses } from './Presses';
import styles from './Said.module.scss';
import { type OwnWord, SaidAlready } from './SaidAlready';
import { strings } from './strings';
import { useMovedFocus } from './useMovedFocus';

export interface SaidRowProps {
  readonly site: { readonly SiteCode: string; readonly Title: string };
  readonly service: RolloutService;
  readonly word: OwnWord | undefined;
  onSaid(word: OwnWord): void;
}

interface Attempt {
  readonly values: NewReport;
  /** It was sent before, and may have been saved. */
  readonly again: boolean;
}

const reasons = { unreadable: strings.Unreadable, overtaken: strings.Overtaken };

/** One service: two presses, or what somebody said of it already. */
export function SaidRow({ site, service, word, onSaid }: SaidRowProps): React.ReactElement {
  const { connection, now } = usePart();
  const [changing, setChanging] = React.useState(false);
  const [line, setLine] = React.useState('');
  const { target, moveFocus } = useMovedFocus([word, changing]);
  const write = useWrite<Attempt, Outcome<TheirReport>>({
    write: ({ values, again }, options) => sendReport(connection, values, again, options),
    onEnded({ state }, { values }) {
      if (state !== 'saved') return;
      setChanging(false);
      setLine('');
      moveFocus();
      onSaid({ says: values.Says, line: values.Line, on: now() });
    },
  });
  const { saving, save } = write;
  useHold(hasWords(line) && !saving);

  function say(Says: ReportWord, Line?: string): void {
    const { SiteCode } = site;
    const { ServiceKey } = service;
    const Title = `${service.Title}, ${site.Title}`.slice(0, 255);
    save({ values: { Title, ReportKey: newReportKey(), SiteCode, ServiceKey, Says, Line }, again: false });
  }

  function change(): void {
    moveFocus();
    setChanging(true);
  }

  const shared = { service: service.Title, saving, target };
  return (
    <li className={styles.row}>
      <span className={styles.name}>{service.Title}</span>
      <div role="group" aria-label={service.Title}>
        {word && !changing ? (
          <SaidAlready
            {...shared}
            word={word}
            line={line}
            onLine={setLine}
            onAdd={(text) => say(word.says, text)}
            onChange={change}
          />
        ) : (
          <Presses {...shared} onSay={(says) => say(says)} />
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

import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { calendar } from '../../../domain/calendar';
import { dayOf } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { addressToShare } from '../../../ui/route';
import { print } from '../../../ui/print';
import styles from '../../../ui/TakeAway.module.scss';
import { TextToCopy } from '../../../ui/TextToCopy';
import { useSaid } from '../../../ui/useSaid';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as takeAwayStrings } from '../../base/takeAway/strings';
import { useCopy } from '../../base/takeAway/useCopy';
import { type AnswerSheet, type AnswerSheetProps, answerSheet } from './answerSheet';
import { plainText } from './plainText';
import { fillPrintDocument } from './printDocument';
import { siteCsv } from './siteCsv';
import { siteEvents } from './siteEvents';
import { strings } from './strings';

export type TakeAwayProps = Omit<AnswerSheetProps, 'address' | 'today' | 'now'>;

/** The ways to take a site's answer away: on paper, as text, as a table, as dates. */
export function TakeAway(answered: TakeAwayProps): React.ReactElement {
  const { connection, now, today } = usePart();
  const { site, answer, freshness } = answered;
  const [said, say] = useSaid();
  const { byHand, copy } = useCopy(say);
  const answers = [...answer.main, ...answer.others];
  const address = addressToShare({ site: site.SiteCode }, connection.siteUrl);
  const events = siteEvents({ site, answers, today, address, host: new URL(connection.siteUrl).hostname });

  function save(extension: 'csv' | 'ics', type: string, text: string): void {
    const file = fileName(site.SiteCode, dayOf(freshness.asOf), extension);
    download(file, type, text);
    say(fill(takeAwayStrings.Downloading, { file }));
  }

  function sheetNow(): AnswerSheet {
    return answerSheet({ ...answered, today, now: now().getTime(), address });
  }

  function printAnswer(): void {
    const sheet = sheetNow();
    if (!print(sheet.title, (page, language) => fillPrintDocument(page, sheet, language)))
      say(takeAwayStrings.NotPrinted);
  }

  return (
    <>
      <p className={styles.note}>{strings.Note}</p>
      <div className={styles.actions}>
        <Button className={styles.action} onClick={printAnswer}>
          {uiStrings.Print}
        </Button>
        <Button className={styles.action} onClick={() => copy(plainText(sheetNow()))}>
          {takeAwayStrings.Copy}
        </Button>
        <Button
          className={styles.action}
          onClick={() => save('csv', 'text/csv', siteCsv(site, answers, freshness.asOf, today))}
        >
          {strings.Table}
        </Button>
        {events.length > 0 ? (
          <Button className={styles.action} onClick={() => save('ics', 'text/calendar', calendar(events, now()))}>
            {strings.Dates}
          </Button>
        ) : null}
      </div>
      {events.length > 0 ? null : <p className={styles.note}>{strings.NoDates}</p>}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {byHand ? <TextToCopy text={byHand} label={strings.Text} /> : null}
    </>
  );
}

import * as React from 'react';
import { dayOf } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { fullDay } from '../../../ui/dates';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { addressToShare } from '../../../ui/route';
import { print } from '../../../ui/print';
import styles from '../../../ui/TakeAway.module.scss';
import { TextToCopy } from '../../../ui/TextToCopy';
import { useSaid } from '../../../ui/useSaid';
import { fill } from '../../../ui/text';
import { strings as takeAwayStrings } from '../../base/takeAway/strings';
import { useCopy } from '../../base/takeAway/useCopy';
import { fitted } from './fit';
import { fillNotice } from './noticeDocument';
import { fillPackDocument, packFile } from './packDocument';
import { type PackProps, type PackSheet, packSheet } from './packSheet';
import { packEmail, packText } from './packText';
import { strings } from './strings';

export interface PackHere extends PackProps {
  /** Address of the site with the lists. */
  readonly siteUrl: string;
}

function sheetHere({ siteUrl, ...props }: PackHere): PackSheet {
  return packSheet(props, addressToShare({ site: props.site.SiteCode }, siteUrl));
}

/**
 * Prints what to do now.
 *
 * @returns what to say if it cannot be printed.
 */
export function printPack(props: PackHere): string | undefined {
  const sheet = sheetHere(props);
  return print(sheet.title, (page, language) => fillPackDocument(page, fitted(sheet), language, props.partsOf))
    ? undefined
    : takeAwayStrings.NotPrinted;
}

/** Ways to take what to do now with you: as a file, as a notice for the wall, as text. */
export function Pack(props: PackHere): React.ReactElement {
  const { site, freshness, today, partsOf } = props;
  const [said, say] = useSaid();
  const { byHand, copy } = useCopy(say);
  const sheet = sheetHere(props);
  const language = document.documentElement.lang || 'en-GB';

  function save(): void {
    const file = fileName(site.SiteCode, dayOf(freshness.asOf), 'html');
    download(file, 'text/html', packFile(fitted(sheet), language, partsOf));
    say(fill(takeAwayStrings.Downloading, { file }));
  }

  function printNotice(): void {
    if (!print(sheet.title, (page, of) => fillNotice(page, fitted(sheet), of, partsOf)))
      say(takeAwayStrings.NotPrinted);
  }

  return (
    <>
      <p className={styles.note}>
        {fill(sheet.checkOn < today ? strings.TooOld : strings.MakeAgain, { date: fullDay(sheet.checkOn) })}
      </p>
      <div className={styles.actions}>
        <Button className={styles.action} onClick={save}>
          {strings.Download}
        </Button>
        <Button className={styles.action} onClick={printNotice}>
          {strings.PrintNotice}
        </Button>
        <Button className={styles.action} onClick={() => copy(packText(sheet))}>
          {takeAwayStrings.Copy}
        </Button>
      </div>
      <p>
        <a href={packEmail(sheet)}>{strings.Email}</a>
      </p>
      <p className={styles.note}>{strings.NoDownload}</p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {byHand ? <TextToCopy text={byHand} label={strings.Text} /> : null}
    </>
  );
}

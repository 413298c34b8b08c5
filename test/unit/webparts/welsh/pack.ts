import type { Translation } from '../../../../src/ui/text';
import type { strings as english } from '../../../../src/webparts/contingencyAccess/pack/strings';

// A second language is a file for each of the first language's. It does not compile if a text or a place is missing.

const texts = {
  Download: 'Lawrlwytho (yn gweithio all-lein)',
  PrintNotice: 'Argraffu hysbysiad i’r wal',
  Email: 'E-bostio',
  NoDownload: 'Os nad oes dim yn lawrlwytho, copïwch fel testun.',
  MakeAgain: 'Efallai y bydd newyddion ar ôl {date}. Gwnewch un newydd bryd hynny.',
  TooOld: 'Roedd newyddion i fod erbyn {date}. Gwnewch un newydd pan fydd SharePoint ar gael.',
  Text: 'Beth i’w wneud nawr, fel testun',

  Title: 'Beth i’w wneud nawr yn {site}',
  MadeFrom: 'Gwnaed o’r hyn oedd yn hysbys ar {when}.',
  CheckAfter: 'Chwiliwch am rywbeth newydd ar ôl {date}. Mae pob llinell yn dweud am faint y mae’n ddilys.',
  Call: 'Cymorth: {telephone}',
  Shortened: 'Wedi’i fyrhau i ffitio’r papur. Mae’r gweddill ar y dudalen.',
  MoreSteps: {
    two: 'Mae {count} gam arall ar y dudalen.',
    few: 'Mae {count} cham arall ar y dudalen.',
    other: 'Mae {count} cam arall ar y dudalen.',
  },
  MorePlaces: { two: '{count} le arall ar y dudalen.', other: '{count} lle arall ar y dudalen.' },
  Newer: 'Beth sy’n newydd: {address}',
  EmailMore: 'Wedi’i fyrhau ar gyfer e-bost. Mae’r gweddill ar y dudalen:',

  Notice: 'Beth i’w wneud pan nad yw TG yn gweithio',
  NoticeTitle: 'Beth i’w wneud pan nad yw TG yn gweithio yn {site}',
} as const;

export const strings = texts satisfies Translation<typeof english, typeof texts>;

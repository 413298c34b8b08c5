import { fill } from '../../../../ui/text';
import type { FileFault } from '../readFile';
import { strings } from './strings';

const kind = (name: string): string => fill(strings.FaultKind, { kind: name });

/** What is wrong with a file, and what to do. */
export const fileFaults: Readonly<Record<Exclude<FileFault, 'tooLong' | 'tooWide'>, string>> = {
  old: kind('.xls'),
  binary: kind('.xlsb'),
  openDocument: kind('.ods'),
  numbers: kind('.numbers'),
  locked: strings.FaultLocked,
  notSheet: strings.FaultNotSheet,
  webPage: strings.FaultWebPage,
  damaged: strings.FaultDamaged,
  unpacked: strings.FaultUnpacked,
  empty: strings.FaultFileEmpty,
  size: strings.FaultSize,
  unreadable: strings.FaultUnreadable,
  notLoaded: strings.FaultNotLoaded,
};

import * as React from 'react';
import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { DirectorySite } from '../../../data/deviceRequests';
import { registerCsv } from '../../../domain/device/registerCsv';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { strings as triageStrings } from '../triage/strings';
import { siteNames } from './people';
import type { Entry } from './registerEntries';
import { whereWords } from './Stage';
import { strings } from './strings';

export interface DownloadRegisterProps {
  readonly entries: readonly Entry[];
  readonly sites: readonly DirectorySite[];
  say(words: string): void;
}

/** Saves the register as a table, which can be loaded again. */
export function DownloadRegister({ entries, sites, say }: DownloadRegisterProps): React.ReactElement {
  const { today } = usePart();
  return (
    <Button
      quiet
      onClick={() => {
        const file = fileName('blackberry', today, 'csv');
        download(file, 'text/csv', tableOf(entries, sites));
        say(fill(triageStrings.Downloading, { file }));
      }}
    >
      {strings.Download}
    </Button>
  );
}

function tableOf(entries: readonly Entry[], sites: readonly DirectorySite[]): string {
  return registerCsv(entries, {
    columns: {
      UserEmail: strings.ColumnEmail,
      UserName: strings.ColumnName,
      Number: strings.ColumnNumber,
      SiteCode: strings.ColumnSiteCode,
      Source: baseStrings.Source,
      NeedsNHSmail: strings.NeedsNHSmail,
    },
    siteName: uiStrings.Site,
    contacted: strings.Contacted,
    state: strings.Where,
    yes: uiStrings.Yes,
    no: phones.No,
    states: whereWords,
    siteOf: siteNames(sites),
  });
}

import * as React from 'react';
import type { DirectorySite } from '../../../data/deviceRequests';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as triageStrings } from '../triage/strings';
import type { Entry } from './registerEntries';
import { registerTable } from './registerTable';
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
        download(file, 'text/csv', registerTable(entries, sites));
        say(fill(triageStrings.Downloading, { file }));
      }}
    >
      {strings.Download}
    </Button>
  );
}

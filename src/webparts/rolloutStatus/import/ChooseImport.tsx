import * as React from 'react';
import { type Option, Radios } from '../../../ui/form/Choice';
import { useIds } from '../../../ui/useIds';
import { ChooseSheet } from '../../base/sheet/ChooseSheet';
import type { ChooseWords } from '../../base/sheet/chooseWords';
import type { ChosenSheet } from '../../base/sheet/sheetDraft';
import { readSitesForEditing } from '../../../data/rolloutEditing';
import { usePart } from '../../base/PartContext';
import { SheetFiles } from '../../base/sheet/SheetFiles';
import { strings as partStrings } from '../strings';
import type { Draft, ImportKind } from './draft';
import { emptyHeadings, sitesCsv } from './sheetFiles';
import { strings } from './strings';

const words: ChooseWords = {
  heading: strings.SheetHeading,
  openQuote: strings.FaultOpenQuote,
  tooLong: strings.FaultRows,
  tooWide: strings.FaultColumns,
};

const kinds: readonly Option<ImportKind>[] = [
  { value: 'statuses', label: strings.KindStatuses, hint: strings.KindStatusesHint },
  { value: 'sites', label: partStrings.Sites, hint: strings.KindSitesHint },
];

export interface ChooseImportProps {
  readonly draft: Draft;
  onContinue(kind: ImportKind, chosen: ChosenSheet): void;
}

/** What is imported, and from where. */
export function ChooseImport({ draft, onContinue }: ChooseImportProps): React.ReactElement {
  const ids = useIds();
  const [kind, setKind] = React.useState(draft.kind);
  return (
    <ChooseSheet words={words} draft={draft} onContinue={(chosen) => onContinue(kind, chosen)}>
      <Radios<ImportKind>
        id={ids('kind')}
        label={strings.SheetKind}
        stacked
        options={kinds}
        value={kind}
        onChange={setKind}
      />
      <Tables key={kind} kind={kind} />
    </ChooseSheet>
  );
}

/** The tables to fill in, for one kind. */
function Tables({ kind }: { readonly kind: ImportKind }): React.ReactElement {
  const { connection } = usePart();
  return kind === 'statuses' ? (
    <SheetFiles about={kind} headings={emptyHeadings[kind]} needed={strings.FilesStatuses} />
  ) : (
    <SheetFiles
      about={kind}
      headings={emptyHeadings[kind]}
      needed={strings.FilesSites}
      current={{
        label: strings.FilesSitesNow,
        read: async () => sitesCsv(await readSitesForEditing(connection)),
      }}
    />
  );
}

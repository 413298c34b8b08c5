import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { meaningIn, type WordKind } from '../../../domain/rollout/import/words';
import { siteName } from '../../../domain/siteName';
import { Button } from '../../../ui/Button';
import { CellNote, type TableColumn } from '../../../ui/DataTable';
import { Fold } from '../../../ui/Fold';
import { LongTable } from '../../../ui/LongTable';
import { counted, fill } from '../../../ui/text';
import styles from './Import.module.scss';
import { strings } from './strings';
import type { EarlierMatch } from './useMatches';
import { meaningWords } from './wordLabels';

export interface EarlierMatchesProps {
  readonly matches: readonly EarlierMatch[];
  readonly sites: readonly RolloutSite[];
  readonly services: readonly RolloutService[];
  onForget(match: EarlierMatch): void;
}

/** Every name and word that was matched before, each with a button to forget it; nothing if there is none. */
export function EarlierMatches({ matches, sites, services, onForget }: EarlierMatchesProps): React.ReactElement | null {
  const summary = React.useRef<HTMLDivElement>(null);
  if (matches.length === 0) return null;
  const words = counted(matches.length, strings.EarlierSummary);
  const columns: readonly TableColumn<EarlierMatch>[] = [
    {
      name: strings.TableValue,
      width: '36%',
      cell: ({ text, isHere }) => (
        <>
          <span>{text}</span>
          {isHere ? <CellNote>{strings.EarlierHere}</CellNote> : null}
        </>
      ),
    },
    { name: strings.EarlierMeans, plain: true, cell: (match) => oursWords(match, sites, services) },
    {
      name: strings.EarlierForget,
      plain: true,
      width: '20%',
      cell: (match) => (
        <Button
          quiet
          aria-label={fill(strings.EarlierForgetWord, { word: match.text })}
          onClick={() => {
            onForget(match);
            summary.current?.querySelector('summary')?.focus();
          }}
        >
          {strings.EarlierForget}
        </Button>
      ),
    },
  ];
  return (
    <div ref={summary} className={styles.earlier}>
      <Fold summary={words} onceOpened>
        <LongTable label={words} columns={columns} rows={matches} keyOf={({ key }) => key} />
      </Fold>
    </div>
  );
}

/** What a match means here, in words; its own text where that is not listed any more. */
function oursWords(
  { kind, ours }: EarlierMatch,
  sites: readonly RolloutSite[],
  services: readonly RolloutService[],
): string {
  if (!ours) return strings.EarlierLeftOut;
  const gone = fill(strings.EarlierGone, { code: ours });
  const isOurs = (code: string): boolean => code.toLowerCase() === ours.toLowerCase();
  if (kind === 'Site' || kind === 'Office') {
    const site = sites.find(({ SiteCode }) => isOurs(SiteCode));
    return site ? siteName(site) : gone;
  }
  if (kind === 'Service') return services.find(({ ServiceKey }) => isOurs(ServiceKey))?.Title ?? gone;
  return meaningIn(kind as WordKind, ours) ? meaningWords(kind as WordKind, ours) : gone;
}

import * as React from 'react';
import { CellNote } from '../../../ui/DataTable';
import { Fold } from '../../../ui/Fold';
import { StatusMark } from '../../../ui/StatusMark';
import { strings as manyStrings } from '../edit/many/strings';
import { BothVersions } from './BothVersions';
import styles from './Changes.module.scss';
import { type ChangedLine, linesOf, type Side, wordsBeside } from './entryWords';
import type { LoggedEntry } from './logged';
import { strings } from './strings';

/** The most characters of a value in a line; the whole of it is in a fold. */
const longest = 90;

/** What an entry changed, from what to what, and who says so and why. */
export function FromTo({ entry }: { readonly entry: LoggedEntry }): React.ReactElement {
  const lines = linesOf(entry);
  const beside = wordsBeside(entry);
  const [first] = entry.changes;
  const isShortened = lines.some(({ from, to }) => isLong(from) || isLong(to));
  return (
    <>
      <Lines lines={lines} />
      {beside ? <CellNote>{beside}</CellNote> : null}
      {(isShortened || first.what === 'new') && entry.changes.length === 1 ? (
        <Fold summary={strings.SeeWhole} onceOpened>
          <BothVersions change={first} />
        </Fold>
      ) : null}
    </>
  );
}

/** From what to what, line by line. */
export function Lines({ lines }: { readonly lines: readonly ChangedLine[] }): React.ReactElement {
  return (
    <>
      {lines.map(({ key, label, from, to }) => (
        <span key={key} className={styles.line}>
          {label ? <span className={styles.label}>{label}</span> : null}
          <span className={styles.fromTo}>
            {from ? (
              <span className={styles.from}>
                <SideWords side={from} />
              </span>
            ) : null}{' '}
            <span className={styles.to}>
              {from ? `${manyStrings.KnownTo} ` : ''}
              <strong>
                <SideWords side={to} />
              </strong>
            </span>
          </span>
        </span>
      ))}
    </>
  );
}

function isLong(side: Side | undefined): boolean {
  return side !== undefined && 'words' in side && side.words.length > longest;
}

function SideWords({ side }: { readonly side: Side }): React.ReactElement {
  if ('state' in side) return <StatusMark state={side.state} />;
  return <>{isLong(side) ? `${side.words.slice(0, longest).trimEnd()}…` : side.words}</>;
}

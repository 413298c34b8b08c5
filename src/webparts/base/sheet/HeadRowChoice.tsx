import * as React from 'react';
import { type HeadedSheet, headedTable } from '../../../domain/sheet/headed';
import type { SheetRow } from '../../../domain/sheet/table';
import { Select } from '../../../ui/form/Choice';
import { figure, fill } from '../../../ui/text';
import { leftOutRows, textsOf } from './leftOutRows';
import styles from './Sheet.module.scss';
import { strings } from './strings';

/** Rows further down are not offered, except one that was chosen. */
const rowsOffered = 30;

export interface HeadRowChoiceProps {
  readonly id: string;
  readonly sheet: HeadedSheet;
  /** What is wrong with the headings. */
  readonly fault: string | undefined;
  /** Called with the same table under other headings. */
  onSheet(sheet: HeadedSheet): void;
}

/** The choice of the row that names the columns, and the rows that are left out. */
export function HeadRowChoice({ id, sheet, fault, onSheet }: HeadRowChoiceProps): React.ReactElement {
  const [error, setError] = React.useState<string>();
  const { table, headAt } = sheet;
  const options = React.useMemo(() => optionsOf(table), [table]);
  const isOffered = headAt === 'none' || options.some(({ value }) => value === String(headAt));
  const chosen = table.find(({ row }) => row === headAt);

  function choose(value: string): void {
    const next = headedTable(table, value === 'none' ? 'none' : Number(value));
    if ('fault' in next) {
      setError(next.fault === 'tooWide' ? fill(strings.HeadTooWide, { most: next.most }) : strings.HeadNoRows);
      return;
    }
    setError(undefined);
    onSheet(next);
  }

  return (
    <div className={styles.headRow}>
      <Select
        id={id}
        label={strings.HeadRow}
        hint={hintOf(sheet)}
        error={error ?? fault}
        width={760}
        options={[
          ...options,
          ...(isOffered || !chosen ? [] : [optionOf(chosen)]),
          { value: 'none', label: strings.HeadRowNone },
        ]}
        value={String(headAt)}
        onChange={choose}
      />
      <div role="status">
        <ul className={styles.leftOut}>
          {leftOutRows(sheet).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function hintOf({ headAt, unclear }: HeadedSheet): string | undefined {
  if (headAt === 'none') return strings.HeadNone;
  return unclear ? strings.HeadUnclear : undefined;
}

interface RowOption {
  readonly value: string;
  readonly label: string;
}

function optionsOf(table: readonly SheetRow[]): RowOption[] {
  return table.slice(0, rowsOffered).map(optionOf);
}

function optionOf(row: SheetRow): RowOption {
  return { value: String(row.row), label: fill(strings.HeadRowOption, { row: figure(row.row), cells: textsOf(row) }) };
}

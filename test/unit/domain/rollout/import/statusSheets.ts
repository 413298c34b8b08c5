import { day } from '../../../../../src/domain/day';
import {
  planStatusImport,
  type StatusImport,
  type StatusImportOptions,
} from '../../../../../src/domain/rollout/import/statusImport';
import { statusTargets } from '../../../../../src/domain/rollout/import/statusTargets';
import { noStatus, type StatusValues, withChange } from '../../../../../src/domain/rollout/statusChange';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import type { SheetRow } from '../../../../../src/domain/sheet/table';
import { rolloutStatuses } from '../../../../../src/lists/rolloutStatuses';
import { atOnce } from '../../../atOnce';

export const today = day('2013-04-15');
export const wholeSheet = { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Atos', Source: 'Tracker v14' };

const siteNames = [
  ['MILLGATE', 'Millgate House', 'Rotherham', 64],
  ['CASTLEWORKS', 'Castle Works', 'Sheffield', 30],
  ['ABBEY', 'Abbey Chambers', 'Worcester', 12],
  ['CHURCH', 'Church Lane House', 'Barnsley', 40],
  ['CALDER', 'Calder Wharf', 'Wakefield', 9],
  ['HARBOUR', 'Harbour Row', 'Hull', 20],
  ['QUAY', 'Quay Court', 'Southampton', 20],
  ['SILK', 'Silk Mill Court', 'Macclesfield', 80],
  ['WELLINGTON', 'Wellington Quay House', 'Leeds', 25],
] as const;
const sites = siteNames.map(([SiteCode, Title, Town, Staff]) => ({ SiteCode, Title, Town, Staff }));
const services = [
  { ServiceKey: 'email', Title: 'Email' },
  { ServiceKey: 'telephone', Title: 'Desk telephone' },
  { ServiceKey: 'internet', Title: 'Internet access' },
  { ServiceKey: 'shared-drive', Title: 'Shared drive' },
];

export type Listed = StatusValues & { readonly SiteCode: string; readonly ServiceKey: string };
type Options = StatusImportOptions<(typeof sites)[number], (typeof services)[number], Listed>;
export type Plan = StatusImport<(typeof sites)[number], (typeof services)[number], Listed>;

/** An entry of the list. */
export function listed(site: string, service: string, values: Partial<StatusValues> = {}): Listed {
  return { ...noStatus, SiteCode: site, ServiceKey: service, ...values };
}

/** Plans the import of a table whose headings match by themselves. */
export function planOf(
  headings: readonly string[],
  rows: readonly (readonly string[] | SheetRow)[],
  more: Partial<Options> & { readonly dayFirst?: boolean } = {},
): Plan {
  return atOnce(
    planStatusImport({
      sheet: {
        headings,
        rows: rows.map((row, at) => ('cells' in row ? row : { row: at + 2, cells: row })),
        columns: matchColumns(headings, statusTargets),
        dayFirst: more.dayFirst ?? false,
      },
      rules: rolloutStatuses.columns,
      wholeSheet,
      sites,
      services,
      statuses: [],
      sitesByHand: {},
      servicesByHand: {},
      today,
      ...more,
    }),
  );
}

/** What a plan changes, without who confirms it. */
export function changesOf({ changes }: Plan): unknown[] {
  return changes.map(({ row, change }) => {
    const values = Object.entries(change).filter(([column]) => !(column in wholeSheet));
    return { row, ...Object.fromEntries(values) };
  });
}

/** Where a problem is, what it is, and which cells are left out with the rest of the row imported. */
export function problemsOf({ problems }: Plan): unknown[] {
  return problems.map((problem) => [
    problem.row,
    problem.heading,
    problem.kind === 'date' ? problem.why : problem.kind === 'fault' ? problem.fault.kind : problem.kind,
    ...(problem.cells ? [problem.cells] : []),
  ]);
}

export function notesOf({ changes }: Plan): unknown[] {
  return changes.flatMap(({ notes }) =>
    notes.map((note) => [
      note.row,
      note.heading,
      note.kind === 'date' ? note.rule : note.kind,
      ...('on' in note ? [note.on] : []),
      ...('rows' in note ? [note.rows] : []),
    ]),
  );
}

/** The list once a plan is saved. */
export function saved(statuses: readonly Listed[], { changes }: Plan): Listed[] {
  const changed = new Map(changes.map((change) => [change.status, change.change]));
  return [
    ...statuses.map((status) => ({ ...status, ...changed.get(status) }) as Listed),
    ...changes.flatMap(({ status, site, service, change }) =>
      status ? [] : [{ ...listed(site.SiteCode, service.ServiceKey), ...withChange(noStatus, change) }],
    ),
  ];
}

import { csv, type CsvColumn } from '../csv';
import type { RegisteredUser, RegisterEntry, RegisterState, StandingRequest } from './register';
import { type RegisterColumn, registerColumns } from './registerRemarks';

/** The words of the table. Its first columns are headed as an import knows them. */
export interface RegisterCsvWords {
  readonly columns: Readonly<Record<RegisterColumn, string>>;
  readonly siteName: string;
  readonly contacted: string;
  readonly state: string;
  readonly yes: string;
  readonly no: string;
  readonly states: Readonly<Record<RegisterState<StandingRequest>['kind'], string>>;
  /** The name of a site, by its code. */
  siteOf(code: string): string | undefined;
}

type Entry = RegisterEntry<RegisteredUser, StandingRequest>;

/**
 * The register as a table: all that an import takes, then what it leaves out. Imported again it changes nothing: sites
 * are given by their codes.
 */
export function registerCsv(entries: readonly Entry[], words: RegisterCsvWords): string {
  const stored = registerColumns.map((name): CsvColumn<Entry> => ({
    name: words.columns[name],
    cell: ({ user }) => (name === 'NeedsNHSmail' ? (user[name] ? words.yes : words.no) : user[name]),
  }));
  return csv<Entry>(
    [
      ...stored,
      { name: words.siteName, cell: ({ user }) => (user.SiteCode ? words.siteOf(user.SiteCode) : undefined) },
      { name: words.contacted, cell: ({ user }) => user.ContactedOn },
      { name: words.state, cell: ({ state }) => words.states[state.kind] },
    ],
    entries,
  );
}

import { people } from './people';
import type { Database } from './store/database';
import { ensureUser } from './store/principals';
import type { Web } from './store/webs';

/** Who made the rows of long lists: SQL for the row `ID`. */
export interface Authors {
  /** Ada Bell, by her number in the site. */
  readonly ada: number;
  /** A member of staff, by their number in the site. Each made about three rows. */
  readonly staff: string;
  /** The account of that member of staff. */
  readonly staffLogin: string;
  /** One of the few who keep a list, by their number in the site. */
  readonly team: string;
}

const rowsEach = 3;
const teamSize = 12;

/**
 * Adds one person for about every three rows. Ada Bell, as whom staff's pages are opened, takes the place of the first:
 * she has about three rows of her own at any length of list.
 */
export function addAuthors(database: Database, { site }: Web, rows: number): Authors {
  const [{ email, name }] = people;
  const ada = ensureUser(database, site, email, name);
  // Above a thousand million stand the accounts of the system.
  const found = database.first('SELECT max(id) AS last FROM principals WHERE site = ? AND id < 1000000000', [site])!;
  const last = Number(found.last);
  const count = Math.max(teamSize, Math.ceil(rows / rowsEach));
  database.run(
    `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?3)
     INSERT INTO principals (site, id, kind, login, title, email)
     SELECT ?1, ?2 + n, 'user', ${loginOfPerson('n')}, 'Person ' || n, ${emailOfPerson('n')} FROM numbers`,
    [site, last, count],
  );
  const staffOr = (adas: string | number, others: string): string =>
    `CASE ID % ${count} WHEN 0 THEN ${adas} ELSE ${others} END`;
  return {
    ada: ada.id,
    staff: staffOr(ada.id, `${last} + ID % ${count}`),
    staffLogin: staffOr(`'${ada.login}'`, loginOfPerson(`ID % ${count}`)),
    team: `${last} + 1 + ID % ${teamSize}`,
  };
}

function emailOfPerson(number: string): string {
  return `'person.' || (${number}) || '@openservice.invalid'`;
}

/** As `loginOf` in store/principals.ts. */
function loginOfPerson(number: string): string {
  return `'i:0#.f|membership|' || ${emailOfPerson(number)}`;
}

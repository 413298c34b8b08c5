import { instructionStates } from '../src/domain/contingency/choices';
import { outcomes } from '../src/domain/device/choices';
import { columnsOfIct } from '../src/domain/device/ictWords';
import { allLists } from '../src/lists/all';
import { deviceRequests } from '../src/lists/deviceRequests';
import type { ListPlan } from '../src/lists/plan';
import type { Column } from '../src/lists/shape';
import { services as demonstrationServices } from '../src/lists/demonstration/services';
import { addAuthors } from './seedAuthors';
import { solutionPath } from './sites';
import type { Database } from './store/database';
import { siteMidnight, utcSeconds } from './store/dateOnly';
import { fieldsOf } from './store/fields';
import { dropIndex, indexColumn, itemTable, quoted } from './store/itemTable';
import { type List, listByPath } from './store/lists';
import type { Web } from './store/webs';

/** Twelve, as a programme at its full size has. */
const services = [
  ...demonstrationServices,
  ...[
    ['printing', 'Printing'],
    ['records', 'Records store'],
  ].map(([ServiceKey, Title]) => ({ ...demonstrationServices[4], ServiceKey, Title, InSentence: Title.toLowerCase() })),
];

/** Services per site: a site's rows in the list of statuses. */
const perSite = services.length;

/**
 * Lists that stay as short as they are in life, whatever the number of rows asked for. `statuses ÷ services` gives the
 * number of sites.
 */
const shortLists: Readonly<Record<string, (rows: number) => number>> = {
  RolloutServices: () => perSite,
  RolloutSites: (rows) => Math.ceil(rows / perSite),
  DevicePolicy: () => 20,
  DeviceSupport: () => 10,
};

/**
 * Fills every list with about so many rows, always the same ones: SQLite makes them itself, and the indexes after them,
 * so that 100,000 rows take seconds. Statuses are sites × services: `SiteCode eq 'S00007'` is twelve rows.
 */
export function seedMany(database: Database, web: Web, rows: number): void {
  const { ada, staff, staffLogin, team } = addAuthors(database, web, rows);
  // The settings are as set-up keeps them.
  for (const plan of allLists.filter(({ shape }) => shape.name !== 'RolloutSettings')) {
    const list = listByPath(database, web, `${solutionPath}/Lists/${plan.shape.name}`)!;
    const fields = fieldsOf(database, list.number);
    for (const field of fields) dropIndex(database, list.number, field);
    const columns = Object.entries(plan.shape.columns).map(([name, column]) => ({
      name,
      sql: name === 'RequesterKey' ? staffLogin : valueSql(plan, name, column),
    }));
    const count = shortLists[plan.shape.name]?.(rows) ?? rows;
    const author = plan.itemSecurity ? staff : team;
    const system = {
      ContentTypeId: "'0x0100'",
      Attachments: '0',
      GUID: "printf('%08x-0000-4000-a000-%012x', ID, ID)",
      Created: timeSql(madeAfter(count)),
      Modified: timeSql(changedAfter(count)),
      Author: author,
      Editor: author,
    };
    database.run(
      `WITH RECURSIVE numbers(ID) AS (SELECT 1 WHERE ?1 > 0 UNION ALL SELECT ID + 1 FROM numbers WHERE ID < ?1)
       INSERT INTO ${itemTable(list.number)} (ID, ${[...Object.keys(system), ...columns.map(({ name }) => quoted(name))].join(', ')})
       SELECT ID, ${[...Object.values(system), ...columns.map(({ sql }) => sql)].join(', ')} FROM numbers`,
      [count],
    );
    if (plan.shape.name === deviceRequests.name) addFirstVersions(database, list, ada, team);
    for (const field of fields) indexColumn(database, list.number, field);
    // As of a list that was made before its rows, and that nothing was ever deleted from.
    database.run(
      `UPDATE lists SET created = ?1, deleted = ?1, modified = (SELECT coalesce(max(Modified), ?1) FROM ${itemTable(list.number)})
       WHERE number = ?2`,
      [`${began}Z`, list.number],
    );
  }
}

/**
 * The ten weeks in which rows were made and changed. They end just before the benchmark's clock, and begin near
 * enough to the programme's start for `datesByNumber` to accept the dates of requests and decisions.
 */
const began = '2013-02-01T08:00:00';
const seconds = 73 * 24 * 60 * 60;

/**
 * The first versions of Ada Bell's requests, as she sent them. One of the team added ICT's words in the second. The
 * others need no versions, since nobody reads theirs.
 */
function addFirstVersions(database: Database, { number }: List, ada: number, team: string): void {
  const withoutWords = Object.fromEntries(columnsOfIct.map((column) => [column, null]));
  for (const row of database.all(`SELECT * FROM ${itemTable(number)} WHERE "Author" = ?`, [ada]))
    database.run('INSERT INTO item_versions (list, item, version, stored) VALUES (?, ?, 1, ?)', [
      number,
      row.ID,
      JSON.stringify({ ...row, ...withoutWords }),
    ]);
  database.run(`UPDATE ${itemTable(number)} SET _version = 2, "Editor" = ${team} WHERE "Author" = ?`, [ada]);
}

/** SQL that gives when row `ID` of so many was made: rows were made in the order of their IDs. */
function madeAfter(count: number): string {
  return `(ID * ${seconds} / ${count})`;
}

/** SQL that gives when row `ID` was last changed. The prime keeps neighbours from having been changed together. */
function changedAfter(count: number): string {
  return `(${madeAfter(count)} + ID * 7919 % (${seconds} - ${madeAfter(count)} + 1))`;
}

function timeSql(after: string): string {
  return `strftime('%Y-%m-%dT%H:%M:%SZ', '${began}', '+' || ${after} || ' seconds')`;
}

/** Noon of each day from 18 March to 31 May 2013. */
const days = Array.from({ length: 75 }, (_, at) => new Date(Date.UTC(2013, 2, 18 + at, 12)));
/** Those of them before 15 April, the day of the benchmark's clock. */
const daysBeforeClock = 28;

/** SQL that gives one of the first so many days in row `ID`. */
function dayOfRow(count: number): string {
  return oneOf(
    days.slice(0, count).map((date) => utcSeconds(siteMidnight(date))),
    `ID % ${count}`,
  );
}

const serviceAt = oneOf(
  services.map(({ ServiceKey }) => ServiceKey),
  `(ID - 1) % ${perSite}`,
);
const siteOfStatus = `printf('S%05d', (ID - 1) / ${perSite} + 1)`;

/**
 * Six requests of ten are open: not withdrawn, and their authors asked for them. The others have the same outcome as in
 * the record.
 */
const isOpen = 'ID % 10 < 6';
const outcomeSql = oneOf(outcomes, `ID % ${outcomes.length}`);
const requestSql: Readonly<Record<string, string>> = {
  Withdrawn: '0',
  NotAsked: '0',
  Outcome: `CASE WHEN ${isOpen} THEN NULL ELSE ${outcomeSql} END`,
  OutcomeStage: 'NULL',
};

/**
 * The list of instructions grows by those that are withdrawn; as many as these are in force at a time, and drafts among
 * them.
 */
const standing = 60;
const inForce = instructionStates.filter((state) => state !== 'Withdrawn');
const instructionSql: Readonly<Record<string, string>> = {
  State: `CASE WHEN ID > ${standing} THEN 'Withdrawn' ELSE ${oneOf(inForce, `ID % ${inForce.length}`)} END`,
};

/**
 * The list of news grows by what has ended; no programme shows thousands at a time. What is still shown was announced
 * first, behind all that has ended since.
 */
const newsSql: Readonly<Record<string, string>> = {
  PublishUntil: `CASE WHEN ID > ${standing} THEN ${dayOfRow(daysBeforeClock)} ELSE ${dayOfRow(days.length)} END`,
};

/** One decision for each request, under its number and key; an open one has been opened again. */
const decisionSql: Readonly<Record<string, string>> = {
  DecisionKey: "ID || '|1'",
  RequestItemId: 'ID',
  Decision: `CASE WHEN ${isOpen} THEN 'Reopened' ELSE ${outcomeSql} END`,
};

/** A figure for each site and service, like the statuses. */
const figureSql: Readonly<Record<string, string>> = {
  FigureKey: `'said|' || ${siteOfStatus} || '|' || ${serviceAt}`,
  About: siteOfStatus,
  Value: 'CAST(ID % 9 AS TEXT)',
};

/** The services themselves, of columns that are text in all of them. */
const serviceSql = Object.fromEntries(
  Object.keys(services[0]).flatMap((name) => {
    const values = services.map((each) => (each as Readonly<Record<string, unknown>>)[name]);
    return values.every((value) => typeof value === 'string') ? [[name, oneOf(values as string[], 'ID - 1')]] : [];
  }),
);

/** Columns whose values have to agree with other rows, by list. */
const agreeing: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = {
  RolloutStatuses: {
    SiteCode: siteOfStatus,
    ServiceKey: serviceAt,
    StatusKey: `${siteOfStatus} || '|' || ${serviceAt}`,
  },
  RolloutServices: serviceSql,
  // Every site is open.
  RolloutSites: { SiteCode: "printf('S%05d', ID)", OpenedOn: 'NULL', ClosedOn: 'NULL' },
  // Each row is for the one site that it names, or for a region or everyone; no work is planned.
  RolloutUpdates: { ...newsSql, For: 'NULL', WorkStart: 'NULL', WorkEnd: 'NULL' },
  ContingencyInstructions: { ...instructionSql, For: 'NULL' },
  DeviceRequests: requestSql,
  DeviceDecisions: decisionSql,
  StaffReports: { ServiceKey: serviceAt },
  Figures: figureSql,
  // Nobody has been removed from the register.
  BlackBerryRegister: { RemovedBecause: 'NULL' },
};

/** SQL that gives the value of a column in row `ID`. */
function valueSql({ title, shape, columns }: ListPlan, name: string, column: Column): string {
  const agreed = agreeing[shape.name]?.[name];
  if (agreed) return agreed;
  if (/SiteCode$/.test(name)) return "printf('S%05d', ID % 1000 + 1)";
  if (name === 'Title') return `'${title} ' || ID`;
  if (column.kind === 'text' && (columns[name].unique || /Key$/.test(name))) return `'${name.slice(0, 8)}-' || ID`;
  return anyValueSql(name, column);
}

/** SQL that gives some value that a column of this kind can have. */
function anyValueSql(name: string, column: Column): string {
  switch (column.kind) {
    case 'text':
      return `substr('${name} ' || (ID % 97), 1, ${column.max ?? 255})`;
    case 'note':
      return `'${name} of row ' || ID || '.'`;
    case 'number':
      return `${column.min ?? 0} + ID % ${column.most !== undefined ? Math.max(1, Math.floor(column.most - (column.min ?? 0))) : 50}`;
    case 'flag':
      return 'ID % 2';
    case 'day':
      return dayOfRow(days.length);
    case 'instant':
      return `strftime('%Y-%m-%dT%H:%M:%SZ', '2013-04-01T08:00:00', '+' || (ID % 20000) || ' minutes')`;
    case 'choice':
      return oneOf(column.words, `ID % ${column.words.length}`);
    case 'choices':
      return oneOf(
        column.words.map((word) => `;#${word};#`),
        `ID % ${column.words.length}`,
      );
  }
}

function oneOf(words: readonly string[], at: string): string {
  return `CASE ${at} ${words.map((word, index) => `WHEN ${index} THEN '${word.replace(/'/g, "''")}'`).join(' ')} END`;
}

import '@pnp/sp/items';
import '@pnp/sp/lists';
import { problemFrom } from '../../src/data/problem';
import { inBatch } from '../../src/data/read/inBatch';
import type { Desk } from './desk';
import type { Person } from './people';
import { newReportKey } from '../../src/data/staffReports';

/** How the keys of all rows begin that are written by hand. */
export const handKey = 'by-hand-';

/** Whether a row, or a write of the journal, is one that was made by hand. */
export function isByHand(key: unknown): boolean {
  return String(key).startsWith(handKey);
}

/** How many requests of one address a flood brings. */
const flood = 200;
const inOneBatch = 20;

type Action = readonly [weight: number, name: string, act: () => Promise<string>];

/**
 * What a member of staff does who works by hand: everything that SharePoint lets them write into their own rows, and
 * attempts at other people's.
 *
 * @param colleagues whose names they use, and whose requests they try to reach.
 */
export function handActions(desk: Desk, colleagues: readonly Person[]): readonly Action[] {
  const { chance, person } = desk;
  const list = (name: string): ReturnType<ReturnType<Desk['connection']>['sp']['web']['getList']> =>
    desk.connection().sp.web.getList(desk.connection().listUrl(name));
  let left = flood;
  const values = (whose: Person): { readonly RequestKey: string } & Record<string, unknown> => ({
    Title: whose.name,
    RequestKey: `${handKey}${desk.mark().replace(/[^a-z0-9]/g, '-')}`,
    RequesterKey: whose.login,
    RequestedForName: whose.name,
    RequestedForEmail: whose.email,
    FunctionKey: 'office-based',
    SiteCode: 'MILLGATE',
    Justification: 'By hand.',
  });
  const forgedWords = { Outcome: 'Smart handset', OutcomeBy: 'Corporate ICT', Question: 'Your password?' };
  const inNameOf = (whose: Person): { FieldName: string; FieldValue: string }[] => [
    { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: whose.login }]) },
    { FieldName: 'Created', FieldValue: '2011-06-01T09:00:00Z' },
  ];

  async function forgeAnswer(): Promise<string> {
    const { Id } = (await list('DeviceRequests').items.add(values(person))) as { Id: number };
    await list('DeviceRequests').items.getById(Id).update(forgedWords);
    return 'written';
  }

  async function forgeAuthor(): Promise<string> {
    const whose = chance.pick(colleagues);
    const { Id } = (await list('DeviceRequests').items.add({ ...values(whose), ...forgedWords })) as { Id: number };
    await list('DeviceRequests').items.getById(Id).validateUpdateListItem(inNameOf(whose));
    return 'written';
  }

  /** Any row but one's own: SharePoint refuses to change it. */
  async function reachOthers(): Promise<string> {
    const mine = await list('DeviceRequests').items.select('Id').top(5000)<{ Id: number }[]>();
    const known = new Set(mine.map(({ Id }) => Id));
    const Id = chance.between(1, 60);
    if (known.has(Id)) return 'nothing to do';
    const item = list('DeviceRequests').items.getById(Id);
    await chance.pick([
      () => item.update({ Withdrawn: true }),
      () => item.validateUpdateListItem([{ FieldName: 'Reply', FieldValue: 'By hand.' }]),
      () => item.validateUpdateListItem(inNameOf(person)),
      () => item.recycle(),
    ])();
    return 'written';
  }

  async function floodOne(): Promise<string> {
    if (left === 0) return 'nothing to do';
    while (left > 0) {
      await inBatch(desk.connection(), (sp) =>
        Array.from({ length: inOneBatch }, () =>
          sp.web.getList(desk.connection().listUrl('DeviceRequests')).items.add(values(person)),
        ),
      );
      left -= inOneBatch;
    }
    return 'written';
  }

  async function forgeReport(): Promise<string> {
    const { Id } = (await list('StaffReports').items.add({
      Title: 'Email',
      ReportKey: `${handKey}${newReportKey()}`.slice(0, 50),
      SiteCode: 'MILLGATE',
      ServiceKey: 'email',
      Says: 'Does not work',
    })) as { Id: number };
    // Nobody may change a report, not even their own.
    await list('StaffReports')
      .items.getById(Id)
      .validateUpdateListItem(inNameOf(chance.pick(colleagues)));
    return 'written';
  }

  /** What SharePoint refuses has ended, too. */
  const tried = (act: () => Promise<string>) => () =>
    act().catch(async (error: unknown) => `refused: ${(await problemFrom(error)).kind}`);
  return [
    [3, 'by hand: forge an answer', tried(forgeAnswer)],
    [3, 'by hand: ask in another’s name', tried(forgeAuthor)],
    [3, 'by hand: reach others’ requests', tried(reachOthers)],
    [2, 'by hand: send 200 requests', tried(floodOne)],
    [2, 'by hand: report in another’s name', tried(forgeReport)],
  ];
}

import { rowSearch, searchRequests } from '../../../../src/domain/device/search';

const about = (
  Id: number,
  RequestedForName: string,
  RequestedForEmail: string,
  authorName = RequestedForName,
): {
  request: { Id: number; Title: string; RequestedForName: string; RequestedForEmail: string; authorName: string };
} => ({ request: { Id, Title: RequestedForName, RequestedForName, RequestedForEmail, authorName } });
const all = [
  about(20, 'Zoë Penrose', 'zoe.penrose@x.example'),
  about(3, 'Ali Noor', 'ali.noor@x.example', 'Helen Marsh'),
  about(200, 'Ada Bell', 'ada.bell20@x.example'),
  about(31, 'Siobhan O’Brien', "siobhan.o'brien@x.example"),
  about(33, 'Alastair Stone', 'a.stone@x.example'),
  about(34, 'Sam Saintsbury', 's.saintsbury@x.example'),
  about(32, 'Jean–Luc Saint John', 'jl.stjohn@x.example'),
];

it.each<[string, string, number[]]>([
  ['nothing', ' ', [20, 3, 200, 31, 33, 34, 32]],
  ['signs alone', '-’', [20, 3, 200, 31, 33, 34, 32]],
  ['a part of a name, without its accents', 'zoe', [20]],
  ['every word', 'penrose zoe', [20]],
  ['the name of whoever asked', 'marsh', [3]],
  ['an email address', 'NOOR@x', [3]],
  ['the number as it is written', 'P-0020', [20]],
  ['the number in short', 'p3', [3]],
  ['bare digits, which an address may hold too', '20', [20, 200]],
  ['a straight apostrophe for a curly one', "o'brien", [31]],
  ['an apostrophe left out', 'obrien', [31]],
  ['a curly apostrophe in an address', 'siobhan.o’brien@x', [31]],
  ['a hyphen for a dash', 'jean-luc', [32]],
  ['St. for Saint', 'st. john', [32]],
  ['the beginning of Saint', 'sain', [34, 32]],
  ['Saint, which is no part of a name as “st” is', 'saint', [34, 32]],
  ['Saint with what follows it', 'saint-john', [32]],
  ['a name that begins with Saint', 'saintsb', [34]],
  ['a space that does not break', 'zoë\u00a0penrose', [20]],
  ['what is not there', 'nobody', []],
])('finds requests by %s', (_, typed, wanted) => {
  expect(searchRequests(all, typed).map(({ request }) => request.Id)).toEqual(wanted);
});

it('rows are found by every typed word in any of their texts, in their order', () => {
  const rows = [['Ian Fletcher', '0113 496 0141', undefined], ['Zoë Penrose', 'St Austell'], ['Ianthe Marsh']];
  const search = rowSearch(rows, (texts) => texts);
  expect(search(' ')).toBe(rows);
  expect(search('ian')).toEqual([rows[0], rows[2]]);
  expect(search('496 fletcher')).toEqual([rows[0]]);
  expect(search('saint zoe')).toEqual([rows[1]]);
  expect(search('ian zoe')).toEqual([]);
});

import { doublesOf } from '../../../../src/domain/device/doubles';
import type { Triaged } from '../../../../src/domain/device/queue';
import type { RequestFacts } from '../../../../src/domain/device/request';
import { standingOf } from '../../../../src/domain/device/requestStanding';
import type { DecisionKind } from '../../../../src/domain/device/choices';
import { decision, request, today } from './facts';

function entry(
  Id: number,
  RequestedForEmail: string | undefined,
  decided: readonly DecisionKind[] = [],
  more: Partial<RequestFacts> = {},
  repeatOf?: number,
): Triaged {
  const facts = request(Id, { RequestedForEmail, ...more });
  return {
    request: facts,
    standing: standingOf(
      facts,
      decided.map((kind, at) => decision(facts, at + 1, kind)),
      [],
    ),
    assessment: undefined,
    askedOn: today,
    repeatOf,
  };
}

const found = (...entries: readonly Triaged[]): Record<number, number[]> =>
  Object.fromEntries(
    entries
      .map(
        (each) =>
          [
            each.request.Id,
            doublesOf(entries)
              .first(each, 9)
              .map((other) => other.request.Id),
          ] as const,
      )
      .filter(([, others]) => others.length > 0),
  );

it('finds the open and approved requests for one person, however the address is written', () => {
  expect(
    found(entry(1, 'a@x.example'), entry(2, ' A@X.example', ['Smart handset', 'Issued']), entry(3, 'b@x.example')),
  ).toEqual({ 1: [2], 2: [1] });
});

it('gives no more than are asked for, and all of a person in one list that their requests share', () => {
  const entries = [1, 2, 3, 4].map((Id) => entry(Id, 'a@x.example', Id === 4 ? ['Declined'] : []));
  const doubles = doublesOf(entries);
  expect(doubles.first(entries[0], 1).map(({ request: { Id } }) => Id)).toEqual([2]);
  expect(doubles.first(entries[3], 3)).toHaveLength(3);
  expect(doubles.ofPerson(entries[0])).toBe(doubles.ofPerson(entries[3]));
  expect(doubles.ofPerson(entries[0])).toHaveLength(4);
});

it('passes over what was declined, withdrawn or sent twice, and people without an address', () => {
  expect(found(entry(1, 'a@x.example'), entry(2, 'a@x.example', ['Declined']))).toEqual({ 2: [1] });
  expect(
    found(
      entry(1, 'a@x.example'),
      entry(2, 'a@x.example', [], { Withdrawn: true }),
      entry(3, 'a@x.example', [], {}, 1),
    ),
  ).toEqual({ 2: [1] });
  expect(found(entry(1, undefined), entry(2, ''))).toEqual({});
});

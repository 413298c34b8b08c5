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
  Object.fromEntries([...doublesOf(entries)].map(([id, others]) => [id, others.map((other) => other.request.Id)]));

it('finds the open and approved requests for one person, however the address is written', () => {
  expect(
    found(entry(1, 'a@x.example'), entry(2, ' A@X.example', ['Smart handset', 'Issued']), entry(3, 'b@x.example')),
  ).toEqual({ 1: [2], 2: [1] });
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

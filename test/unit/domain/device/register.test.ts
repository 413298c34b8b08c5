import { day } from '../../../../src/domain/day';
import {
  knownUsers,
  matchRegister,
  type RegisteredUser,
  registerFigures,
  type StandingRequest,
  toWriteAgain,
} from '../../../../src/domain/device/register';
import { standingOf } from '../../../../src/domain/device/requestStanding';
import type { DecisionKind } from '../../../../src/domain/device/choices';
import { decision, request } from './facts';

const user: RegisteredUser = {
  Id: 1,
  UserEmail: 'Ian.Fletcher@example.invalid ',
  UserName: 'Ian Fletcher',
  NeedsNHSmail: true,
};

function asked(
  Id: number,
  decided: readonly DecisionKind[] = [],
  more: { readonly Withdrawn?: boolean; readonly RequestedForEmail?: string } = {},
): StandingRequest {
  const facts = request(Id, { RequestedForEmail: ' ian.fletcher@EXAMPLE.invalid', ...more });
  return {
    request: facts,
    standing: standingOf(
      facts,
      decided.map((kind, at) => decision(facts, at + 1, kind)),
      ['as it was'],
    ),
  };
}

const stateOf = (of: RegisteredUser, ...requests: readonly StandingRequest[]): unknown =>
  matchRegister([of], requests)[0].state;

describe('a BlackBerry user', () => {
  it('is not contacted, or contacted on a day, while nobody has asked for them', () => {
    expect(stateOf(user)).toEqual({ kind: 'notContacted' });
    expect(
      stateOf({ ...user, ContactedOn: day('2013-04-04') }, asked(1, [], { RequestedForEmail: 'ruth@example.invalid' })),
    ).toEqual({ kind: 'contacted', on: '2013-04-04' });
  });

  it('has asked once a request is made for their address, whatever its case and spaces', () => {
    const one = asked(1);
    expect(stateOf(user, one)).toEqual({ kind: 'asked', request: one });
  });

  it('has asked once a request is made for their address, though a program has made its apostrophe a curly one', () => {
    const siobhan = { ...user, UserEmail: "siobhan.o'brien@example.invalid" };
    const one = asked(1, [], { RequestedForEmail: 'Siobhan.O’Brien@example.invalid' });
    expect(stateOf(siobhan, one)).toEqual({ kind: 'asked', request: one });
  });

  it.each<[string, DecisionKind[]]>([
    ['approved', ['Smart handset']],
    ['ordered', ['Smart handset', 'Ordered']],
    ['declined', ['Declined']],
  ])('is not served while the request is %s', (kind, decided) => {
    expect(stateOf(user, asked(1, decided))).toMatchObject({
      kind: 'asked',
      request: { standing: { standing: { kind } } },
    });
  });

  it('is served only when the record says that a handset was issued', () => {
    expect(stateOf(user, asked(1, ['Smart handset', 'Ordered', 'Issued']))).toMatchObject({ kind: 'served' });
    const forged = asked(2);
    expect(
      stateOf(user, { ...forged, request: { ...forged.request, Outcome: 'Smart handset', OutcomeStage: 'Issued' } }),
    ).toMatchObject({ kind: 'asked' });
  });

  it('has not asked by a request that was withdrawn or sent twice', () => {
    expect(
      stateOf(user, asked(1, [], { Withdrawn: true }), asked(2, ['Withdrawn']), { ...asked(3), repeatOf: 1 }),
    ).toEqual({ kind: 'notContacted' });
  });

  it('is shown the request that has got furthest, and of two as far the later', () => {
    const shown = (...requests: readonly StandingRequest[]): unknown =>
      (stateOf(user, ...requests) as { request: StandingRequest }).request.request.Id;
    expect(shown(asked(1, ['Smart handset']), asked(2), asked(3, ['Declined']))).toBe(1);
    expect(shown(asked(4), asked(5))).toBe(5);
    expect(shown(asked(5), asked(4))).toBe(5);
  });
});

test('a request without an email address is nobody’s in the register', () => {
  expect(stateOf({ ...user, UserEmail: '' }, asked(1, [], { RequestedForEmail: undefined }))).toEqual({
    kind: 'notContacted',
  });
});

test('the register counts each of its people once', () => {
  const others = [
    user,
    { ...user, UserEmail: 'ruth@example.invalid', ContactedOn: day('2013-04-04') },
    { ...user, UserEmail: 'third@example.invalid' },
  ];
  expect(registerFigures(matchRegister(others, [asked(1)]))).toEqual({
    notContacted: 1,
    contacted: 1,
    asked: 1,
    served: 0,
  });
});

describe('somebody who was removed', () => {
  const removed = { ...user, Id: 2, UserEmail: 'left@example.invalid', RemovedBecause: 'Left' };

  it('is in no figure and in no state', () => {
    expect(knownUsers([user, removed])).toBe(1);
    expect(matchRegister([user, removed], []).map((entry) => entry.user)).toEqual([user]);
  });

  it('is there again once the reason is empty, or holds nothing visible', () => {
    expect(matchRegister([{ ...removed, RemovedBecause: '\u200b ' }], [])).toHaveLength(1);
  });
});

it('only people who were contacted before today, and for whom nobody has asked, are written to again', () => {
  const contacted = (Id: number, ContactedOn?: string): RegisteredUser => ({
    ...user,
    Id,
    UserEmail: `contacted.${Id}@example.invalid`,
    ContactedOn: ContactedOn ? day(ContactedOn) : undefined,
  });
  const users = [
    contacted(1),
    contacted(2, '2013-04-03'),
    contacted(3, '2013-04-15'),
    { ...user, ContactedOn: day('2013-04-03') },
  ];
  expect(toWriteAgain(matchRegister(users, [asked(1)]), day('2013-04-15')).map((entry) => entry.user.Id)).toEqual([2]);
});

/** @jest-environment jsdom */
import { openAlready } from '../../../../src/webparts/deviceRequest/ask/OpenAlready';
import { heldRequest, myEmail } from './own';

const mine = heldRequest(1);
const alis = heldRequest(2, { RequestedForName: 'Ali Noor', RequestedForEmail: 'ali@example.invalid' });
const forAli = { forWhom: 'somebodyElse', name: 'Ali', email: ' Ali@example.invalid' } as const;
const found = (...given: Parameters<typeof openAlready>): number | undefined => openAlready(...given)?.Id;

describe('a request that is with ICT already', () => {
  it('is one for oneself where one asks for oneself', () => {
    expect(found([alis, mine], { forWhom: 'me' }, myEmail)).toBe(1);
    expect(found([alis, mine], {}, myEmail)).toBe(1);
    expect(found([alis], { forWhom: 'me' }, myEmail)).toBeUndefined();
  });

  it('is one for the same address where one asks for somebody else', () => {
    expect(found([mine, alis], forAli, myEmail)).toBe(2);
    expect(found([mine], forAli, myEmail)).toBeUndefined();
    expect(
      found([mine, heldRequest(3, { RequestedForEmail: undefined })], { forWhom: 'somebodyElse', email: '' }, myEmail),
    ).toBeUndefined();
  });

  it('is none that is decided or withdrawn', () => {
    expect(
      found([heldRequest(1, { Outcome: 'Declined' }), heldRequest(3, { Withdrawn: true })], { forWhom: 'me' }, myEmail),
    ).toBeUndefined();
  });

  it('counts for a change only where that makes it a request for another person', () => {
    expect(found([mine, alis], forAli, myEmail, mine)).toBe(2);
    expect(found([mine, heldRequest(3)], { forWhom: 'me' }, myEmail, mine)).toBeUndefined();
    expect(found([mine, alis], forAli, myEmail, alis)).toBeUndefined();
  });
});

import { day } from '../../../../src/domain/day';
import {
  type CopyFacts,
  isCurrent,
  isForMyself,
  isMineToChange,
  myStanding,
  urgency,
} from '../../../../src/domain/device/myStanding';

const today = day('2013-04-15');
const sent: CopyFacts = { Withdrawn: false, Modified: new Date('2013-04-10T09:00:00Z') };

describe('how one’s own request stands', () => {
  it('is with ICT until ICT asks or answers', () => {
    expect(myStanding(sent)).toEqual({ kind: 'sent' });
    expect(myStanding({ ...sent, Question: 'How often?' })).toEqual({ kind: 'asked', question: 'How often?' });
    expect(myStanding({ ...sent, Question: 'How often?', Reply: 'Weekly.' })).toEqual({ kind: 'answered' });
  });

  it('is what ICT has decided, and how far the handset has got', () => {
    expect(myStanding({ ...sent, Outcome: 'Smart handset', Question: 'How often?' })).toEqual({
      kind: 'approved',
      handset: 'Smart',
    });
    expect(myStanding({ ...sent, Outcome: 'Standard handset', OutcomeStage: 'Ordered' })).toEqual({
      kind: 'ordered',
      handset: 'Standard',
    });
    expect(myStanding({ ...sent, Outcome: 'Standard handset', OutcomeStage: 'Issued' })).toEqual({
      kind: 'issued',
      handset: 'Standard',
    });
    expect(myStanding({ ...sent, Outcome: 'Declined', Withdrawn: true })).toEqual({ kind: 'declined' });
  });

  it('is one’s own word that one did not ask for it, whatever else it says, and is past then', () => {
    const denied: CopyFacts = { ...sent, Withdrawn: true, NotAsked: true, Outcome: 'Smart handset', Question: 'Who?' };
    expect(myStanding(denied)).toEqual({ kind: 'notAsked' });
    expect(isMineToChange(myStanding(denied))).toBe(false);
    expect(isCurrent(denied, today)).toBe(false);
  });

  it('is for oneself by the email address, in any case, and where there is none', () => {
    const mine = (RequestedForEmail?: string): boolean =>
      isForMyself({ RequestedForEmail, RequesterKey: 'maria' }, 'maria@example.invalid');
    expect([mine('Maria@Example.invalid '), mine(undefined), mine('ali@example.invalid')]).toEqual([true, true, false]);
  });

  it('stays for oneself where the account has been renamed since', () => {
    const mine = (RequestedForEmail: string): boolean =>
      isForMyself(
        { RequestedForEmail, RequesterKey: 'i:0#.f|membership|maria@example.invalid' },
        'maria.lopez@example.invalid',
      );
    expect([mine('maria@example.invalid'), mine('ali@example.invalid')]).toEqual([true, false]);
  });

  it('can be changed only while nothing is decided', () => {
    const mayChange = (copy: Partial<CopyFacts>): boolean => isMineToChange(myStanding({ ...sent, ...copy }));
    expect([
      mayChange({}),
      mayChange({ Question: 'How often?' }),
      mayChange({ Question: 'How often?', Reply: 'Weekly.' }),
    ]).toEqual([true, true, true]);
    expect([
      mayChange({ Withdrawn: true }),
      mayChange({ Outcome: 'Declined' }),
      mayChange({ Outcome: 'Smart handset' }),
    ]).toEqual([false, false, false]);
  });

  it('is shown until it is withdrawn, and an answer for 30 days', () => {
    const declined = (on: string): CopyFacts => ({
      ...sent,
      Outcome: 'Declined',
      OutcomeOn: new Date(`${on}T10:00:00Z`),
    });
    expect(isCurrent(sent, day('2014-04-15'))).toBe(true);
    expect(isCurrent({ ...sent, Withdrawn: true }, today)).toBe(false);
    expect(isCurrent(declined('2013-03-16'), today)).toBe(true);
    expect(isCurrent(declined('2013-03-15'), today)).toBe(false);
    expect(isCurrent({ ...sent, Outcome: 'Smart handset', OutcomeOn: new Date('2013-01-01T10:00:00Z') }, today)).toBe(
      true,
    );
  });

  it('comes first where ICT waits for its requester', () => {
    expect(urgency({ ...sent, Question: 'How often?' })).toBeLessThan(urgency(sent));
    expect(urgency(sent)).toBeLessThan(urgency({ ...sent, Outcome: 'Declined' }));
  });
});

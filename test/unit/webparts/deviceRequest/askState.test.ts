import type { MyDevices } from '../../../../src/data/deviceRequests';
import { day } from '../../../../src/domain/day';
import type { Answers } from '../../../../src/domain/device/questions';
import { type AskFacts, askState } from '../../../../src/webparts/deviceRequest/ask/askState';
import { formRules } from '../../../../src/webparts/deviceRequest/ask/formRules';
import type { SendOutcome } from '../../../../src/webparts/deviceRequest/ask/useSending';
import { heldRequest, myDevices, myEmail } from './own';

const today = day('2013-04-15');
const rules = formRules({ login: 'maria', name: 'Maria Okafor', email: myEmail }, myDevices() as MyDevices, today);
const held = heldRequest(7);
const answers = rules.answersOf(held);
const on = new Date('2013-04-15T08:10:00Z');
const sent: SendOutcome = { state: 'sent', itemId: 7, reference: 'PH-7', on };
const failed: SendOutcome = { state: 'failed', problem: { kind: 'offline' }, unclear: false };

function facts(given: Partial<AskFacts> = {}): AskFacts {
  return {
    rules,
    requests: [],
    answers,
    context: {
      ownEmail: myEmail,
      today,
      functions: rules.functions,
      devices: rules.devices,
      sites: [],
      takesSiteInWords: false,
    },
    requestKey: 'key-7',
    step: { page: 'check', changing: false },
    confirmed: undefined,
    saving: false,
    outcome: undefined,
    ...given,
  };
}

/** A change to the request `held`, as opened. */
const changing = { base: held, requests: [held] };

describe('the form shows', () => {
  it('a question with its place among those that apply', () => {
    expect(askState(facts({ step: { page: 'needs', changing: false } }))).toEqual({
      kind: 'question',
      question: 'needs',
      at: 2,
      total: 6,
    });
    const more: Answers = { ...answers, mobileEmail: true, device: 'blackberry' };
    expect(askState(facts({ answers: more, step: { page: 'keepNumber', changing: false } }))).toMatchObject({
      at: 6,
      total: 8,
    });
  });

  it('the last look, with why it was not sent', () => {
    expect(askState(facts())).toEqual({ kind: 'check', unchanged: false });
    expect(askState(facts({ outcome: failed }))).toEqual({ kind: 'check', unchanged: false, failed });
  });

  it('the last look at a change, and whether anything differs from what ICT has', () => {
    expect(askState(facts(changing))).toEqual({ kind: 'check', unchanged: true });
    const other = { ...answers, justification: 'On call at weekends' };
    expect(askState(facts({ ...changing, answers: other }))).toEqual({ kind: 'check', unchanged: false });
  });

  it('that the request cannot be changed, whatever else is known of it', () => {
    const outcome: SendOutcome = { state: 'closed', why: 'Decided.', canGoOn: false, on };
    expect(askState(facts({ ...changing, outcome, confirmed: 7 }))).toEqual({
      kind: 'closed',
      why: 'Decided.',
      canGoOn: false,
    });
  });
});

describe('the form shows that the request is with ICT', () => {
  it('once it is sent, before it is read again and after', () => {
    const here = { kind: 'sent', itemId: 7, here: true, answers };
    expect(askState(facts({ outcome: sent }))).toEqual({ ...here, sentOn: on });
    expect(askState(facts({ outcome: sent, requests: [held] }))).toEqual({ ...here, sentOn: held.Created });
  });

  it('with the time of a change, and the answers as they are read since', () => {
    expect(askState(facts({ ...changing, outcome: sent }))).toMatchObject({
      here: true,
      sentOn: held.Created,
      savedOn: on,
      answers,
    });
    const fresh = heldRequest(7, { etag: '"8"', Justification: 'Read again' });
    expect(askState(facts({ base: held, requests: [fresh], outcome: sent }))).toMatchObject({
      answers: { justification: 'Read again' },
    });
  });

  it('where the page’s address names it', () => {
    const shown = askState(facts({ requests: [held], requestKey: undefined, confirmed: 7 }));
    expect(shown).toEqual({ kind: 'sent', itemId: 7, here: false, sentOn: held.Created, answers });
  });

  it('where it had been sent under the draft’s key, and whether it says what is typed here', () => {
    expect(askState(facts({ requests: [held] }))).toMatchObject({ here: false, already: 'same', answers });
    const other = { ...answers, justification: 'Typed since' };
    expect(askState(facts({ requests: [held], answers: other }))).toMatchObject({ already: 'differs', answers });
    expect(askState(facts({ requests: [held], answers: other, outcome: sent }))).toMatchObject({ already: 'differs' });
  });

  it('not while it is sent, nor after that has failed: it can be sent again under the same key', () => {
    expect(askState(facts({ requests: [held], saving: true }))).toMatchObject({ kind: 'check' });
    expect(askState(facts({ requests: [held], outcome: failed }))).toMatchObject({ kind: 'check', failed });
  });

  it('not for another request of the same person', () => {
    expect(askState(facts({ requests: [heldRequest(8)] }))).toMatchObject({ kind: 'check' });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldRequest } from '../../src/data/deviceRequests';
import { checkInstruction, checkPlace } from '../../src/domain/contingency/entryChecks';
import { stepLines } from '../../src/domain/contingency/stepText';
import { day } from '../../src/domain/day';
import type { Assessment } from '../../src/domain/device/assessment';
import { requestFrom } from '../../src/domain/device/answers';
import { myStanding } from '../../src/domain/device/myStanding';
import { type AnswerPage, type Answers, faultsIn } from '../../src/domain/device/questions';
import { telephonesIn } from '../../src/domain/linkedText/telephones';
import { noStatus } from '../../src/domain/rollout/statusChange';
import { checkStatus } from '../../src/domain/rollout/statusFaults';
import { storedText } from '../../src/domain/storedText';
import { allLists } from '../../src/lists/all';
import { decodeRows } from '../../src/lists/decode';
import { deviceRequests } from '../../src/lists/deviceRequests';
import { draftFaults, draftFor, stepDecision } from '../../src/webparts/deviceRequest/triage/decisions';
import { callNameOf, personOf } from '../../src/webparts/deviceRequest/triage/triageWords';
import { confirmerFaults } from '../../src/webparts/rolloutStatus/edit/confirmer';
import { unseenTexts } from '../unseenTexts';
import { request } from './domain/device/facts';

const today = day('2013-04-15');
const offered = {
  ownEmail: 'ada@example.nhs.uk',
  today,
  functions: [],
  devices: [{ key: 'blackberry' }],
  sites: [],
  takesSiteInWords: true,
};
const faultyFields = (page: AnswerPage, answers: Answers): string[] =>
  faultsIn(page, answers, offered).map(({ field, kind }) => `${field} ${kind}`);
const assessment = { verdict: 'doesNotMeet', reasons: [], needsThatDoNot: [] } as unknown as Assessment;

describe.each(unseenTexts)('a text of which nothing can be seen, %j, is as if nothing were typed', (unseen) => {
  it('in the form for a phone', () => {
    expect(faultyFields('whoFor', { forWhom: 'somebodyElse', name: unseen, email: unseen })).toEqual([
      'name missing',
      'email missing',
    ]);
    expect(faultyFields('needs', { needs: [], justification: unseen })).toEqual(
      faultyFields('needs', { needs: [], justification: '' }),
    );
    expect(faultyFields('keepNumber', { device: 'blackberry', keepNumber: true, number: unseen })).toEqual([
      'number missing',
    ]);
    expect(faultyFields('site', { siteCode: null, siteInWords: unseen })).toEqual(['siteInWords missing']);
    const sent = requestFrom(
      {
        forWhom: 'somebodyElse',
        name: unseen,
        email: 'jo@example.nhs.uk',
        justification: unseen,
        reviewReason: unseen,
      },
      { key: 'key', requester: { login: 'ada', name: 'Ada Bell', email: 'ada@example.nhs.uk' }, assessment },
    );
    expect([sent.RequestedForName, sent.Justification, sent.ReviewReason]).toEqual(['', undefined, undefined]);
  });

  it('in a decision', () => {
    const draft = { ...draftFor(assessment), reason: unseen, instead: unseen, question: unseen, note: unseen };
    expect(draftFaults({ ...draft, choice: 'none' }, assessment).map(({ field }) => field)).toEqual([
      'reason',
      'instead',
    ]);
    expect(draftFaults({ ...draft, choice: 'question' }, assessment).map(({ field }) => field)).toEqual(['question']);
    expect(draftFaults({ ...draft, choice: 'smart' }, assessment).map(({ field }) => field)).toEqual(['note']);
    expect(stepDecision('Ordered', unseen, assessment).Note).toBeUndefined();
  });

  it('in the forms for statuses, instructions and places', () => {
    expect(confirmerFaults({ by: unseen, source: unseen })).toEqual(confirmerFaults({ by: '', source: '' }));
    const partly = { ...noStatus, Now: 'Partly working' } as const;
    const wrong = (DoesNotWork: string | undefined): unknown =>
      checkStatus(noStatus, { ...partly, DoesNotWork }, { today });
    expect(wrong(unseen)).toEqual(wrong(undefined));
    const keys = { siteCodes: [], serviceKeys: [] };
    expect(
      checkInstruction({ Title: unseen, Category: 'Email', State: 'Draft' }, keys, today, { telephonesIn }),
    ).toEqual([{ column: 'Title', kind: 'needed' }]);
    expect(checkPlace({ Place: unseen, AgreementState: 'Needed' }, keys)).toEqual([
      { column: 'Place', kind: 'needed' },
    ]);
    expect(stepLines(`${unseen}\n- ${unseen}\nOpen webmail.`)).toEqual(['Open webmail.']);
  });

  it('in a request that is read', () => {
    const asked = {
      BusinessNeeds: [],
      Withdrawn: false,
      NeedsMobileEmail: false,
      UsesNHSmail: false,
      Modified: new Date(0),
    } as const;
    expect(myStanding({ ...asked, Question: unseen }).kind).toBe('sent');
    expect(myStanding({ ...asked, Question: 'When?', Reply: unseen }).kind).toBe('asked');
    const entry = (authorName: string): { request: HeldRequest } => ({
      request: { ...request(1, { Title: unseen, RequestedForName: unseen }), authorName } as unknown as HeldRequest,
    });
    expect(personOf(entry(unseen))).toBe('No name given');
    expect(personOf(entry('Ada Bell'))).toContain('Ada Bell');
    expect(personOf(entry('Ada Bell'))).not.toContain(unseen.trim() || 'nothing');
    expect(callNameOf(entry(` ${unseen}Ada Bell`))).toBe(callNameOf(entry('Ada Bell')));
  });

  it('in the rows of every list whose texts no fingerprint holds', () => {
    for (const { shape } of allLists.filter((plan) => !plan.shape.asWritten))
      for (const [name, column] of Object.entries(shape.columns)) {
        if ((column.kind !== 'text' && column.kind !== 'note') || column.since) continue;
        const { rows, unreadable } = decodeRows(shape, [{ Id: 1, [name]: unseen }], [name]);
        expect({ name, rows, unreadable }).toEqual(
          column.required
            ? { name, rows: [], unreadable: [{ list: shape.name, item: 1, field: name }] }
            : { name, rows: [{ Id: 1, [name]: undefined }], unreadable: [] },
        );
      }
  });
});

describe('a request that was decided on', () => {
  it.each(unseenTexts)('is read with every text that the fingerprint holds: %j', (unseen) => {
    const stored = `a${unseen}b`;
    const [read] = decodeRows(
      deviceRequests,
      [{ Id: 1, Justification: stored, Reply: unseen }],
      ['Justification', 'Reply'],
    ).rows;
    expect(storedText(read.Justification)).toBe(storedText(stored));
    expect(storedText(read.Reply)).toBe(storedText(unseen));
  });
});

describe('whether somebody has typed anything', () => {
  /** Where an empty search, date, number, address or cell of a sheet is meant, or what is stored is compared. */
  const otherThings = [
    'domain/linkedText/addresses.ts',
    'domain/rollout/siteList.ts',
    'domain/sheet/delimited.ts',
    'domain/sheet/xlsx/xml.ts',
    'domain/storedText.ts',
    'domain/webAddress.ts',
    'webparts/base/ListsWebPart.ts',
    'webparts/base/help.ts',
    'webparts/base/pane/listsPane.ts',
    'webparts/contingencyAccess/manage/placeColumns/forWhom.tsx',
    'webparts/base/entries/typed.ts',
    'webparts/deviceRequest/triage/Filters.tsx',
    'webparts/deviceRequest/triage/ListTools.tsx',
    'webparts/deviceRequest/triage/filterNames.ts',
    'webparts/deviceRequest/triage/useNarrowing.ts',
    'webparts/rolloutStatus/allSites/AreaTeams.tsx',
    'webparts/rolloutStatus/edit/rowSummary.ts',
    'webparts/rolloutStatus/import/AboutSheet.tsx',
  ];

  it('is asked by `hasWords`, `wordsIn` or `nameIn`, never by `trim`', () => {
    const asks =
      /![\w.?[\]]+\.trim\(\)(?!\.)|\.trim\(\)\s*(?:\?[^.?]|&&|\|\||(?:===|!==) '')|(?:if|Boolean) ?\([^()]*\.trim\(\)\)/;
    const source = join(__dirname, '../../src');
    const found = readdirSync(source, { encoding: 'utf8', recursive: true })
      .map((file) => file.replace(/\\/g, '/'))
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => asks.test(readFileSync(join(source, file), 'utf8')))
      .filter((file) => !otherThings.includes(file));
    expect(found).toEqual([]);
  });
});

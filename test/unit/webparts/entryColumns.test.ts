import type { InstructionValues, PlaceValues } from '../../../src/data/contingencyEditing';
import { day } from '../../../src/domain/day';
import {
  instructionDifferences,
  instructionDraft,
  readInstruction,
} from '../../../src/webparts/contingencyAccess/manage/instructionDraft';
import type { InstructionSurroundings } from '../../../src/webparts/contingencyAccess/manage/instructionGroup';
import { placeDifferences, placeDraft, readPlace } from '../../../src/webparts/contingencyAccess/manage/placeDraft';
import type { PlaceSurroundings } from '../../../src/webparts/contingencyAccess/manage/placeGroup';

const today = day('2013-04-15');
const directory = { sites: [], find: () => undefined };
const around = {
  directory,
  telephones: { storedTelephone: (text: string) => text, telephonesIn: () => [] },
  reviewer: 'Jo Patel',
  keepsTried: true,
  today,
  services: [],
  topics: [{ key: 'email', name: 'Email', topic: { category: 'Email' }, values: { Category: 'Email' } }],
  before: {},
} as unknown as InstructionSurroundings;

/** With an ordinary space instead of the non-breaking one in dates. */
const plain = (words: string): string => words.replace(/\u00a0/g, ' ');

const instruction = {
  Title: 'Use webmail.',
  Category: 'Email',
  State: 'Available',
  Region: 'North',
  Steps: 'Open it.',
  DoNot: 'wait',
  Meanwhile: 'Call.',
  WhoFor: 'Agreed',
  Telephone: '111',
  Email: 'help@openservice.invalid',
  ValidFrom: day('2013-04-15'),
  ValidUntil: day('2013-04-20'),
  NextUpdateOn: day('2013-04-16'),
  NextReviewOn: day('2013-04-29'),
  TriedOn: day('2013-04-12'),
  TriedBy: 'Sam Okafor',
} as unknown as InstructionValues;
const place = {
  Title: 'Library',
  Place: 'Library',
  Address: '1 High Street',
  Postcode: 'LS1 1AA',
  Latitude: 53.8,
  Longitude: -1.5,
  ForAreaTeam: 'West Yorkshire',
  AgreementState: 'Agreed',
  WhoMayUse: 'This area team',
  ValidFrom: day('2013-04-15'),
  ValidUntil: day('2013-04-20'),
  Capacity: 4,
  Services: 'internet access',
  Contact: 'The desk',
} as unknown as PlaceValues;

it('saves an instruction or a place as it was read, where nothing is typed, but for who checks what is published', () => {
  expect(readInstruction(instructionDraft(instruction, around), around)).toEqual({
    values: { ...instruction, ReviewedOn: today, ReviewedBy: 'Jo Patel' },
    faults: [],
  });
  const of = { directory, before: place } as unknown as PlaceSurroundings;
  const { values, faults } = readPlace(placeDraft(place, of), of);
  expect(values).toEqual({ ...place, Title: 'Library, for West Yorkshire' });
  expect(faults).toEqual([]);
});

it('names each field once, in the order of the form, with what cannot be read before what makes no sense', () => {
  const draft = {
    ...instructionDraft({}, around),
    whom: 'some' as const,
    telephone: 'ask reception',
    state: 'Available' as const,
    validFrom: { day: '31', month: '2', year: '2013' },
    nextReview: { day: '', month: '4', year: '2013' },
    reviewer: ' ',
  };
  expect(readInstruction(draft, around).faults.map(({ field, text }) => `${field}: ${text}`)).toEqual([
    'topic: Say what it is about',
    'whom: Choose whom it is for',
    'title: Say it in one line',
    'telephone: This is not a telephone number',
    'validFrom: First day: this is not a date',
    'nextReview: Next review by: give the day too',
    'reviewer: Say who has checked it',
  ]);
});

it('compares two versions of an instruction: its title, what it is about and its state first', () => {
  expect(instructionDifferences({}, instruction).map(({ label, theirs }) => plain(`${label}: ${theirs}`))).toEqual([
    'The instruction in one line: Use webmail.',
    'What it is about: Email',
    'State: Published',
    'Region: North',
    'Steps: Open it.',
    'What not to do: wait',
    'Meanwhile: Call.',
    'Which staff: Agreed',
    'Telephone when stuck: 111',
    'Email when stuck: help@openservice.invalid',
    'First day: 15 April 2013',
    'Last day: 20 April 2013',
    'Next news by: 16 April 2013',
    'Next review by: 29 April 2013',
    'Tried on: 12 April 2013',
    'Tried by: Sam Okafor',
  ]);
  expect(instructionDifferences(instruction, instruction)).toEqual([]);
});

it('compares two versions of a place in the order of its form', () => {
  expect(placeDifferences({}, place).map(({ label, mine, theirs }) => plain(`${label}: ${mine} ${theirs}`))).toEqual([
    'Building and room: – Library',
    'Address: – 1 High Street',
    'Postcode: – LS1 1AA',
    'Degrees north: – 53.8',
    'Degrees east: – -1.5',
    'Arranged for this area team: – West Yorkshire',
    'The agreement: – Agreed',
    'Who may use it: – Staff of that area team',
    'First day of the agreement: – 15 April 2013',
    'Last day of the agreement: – 20 April 2013',
    'Desks: – 4',
    'What works there: – internet access',
    'Whom to tell before coming: – The desk',
  ]);
});

describe('who has tried an instruction', () => {
  const faults = (values: Partial<InstructionValues>): string[] =>
    readInstruction(instructionDraft({ ...instruction, ...values }, around), around).faults.map(({ text }) => text);

  it('is a day and a name, or neither', () => {
    expect(faults({ TriedOn: undefined, TriedBy: undefined })).toEqual([]);
    expect(faults({ TriedBy: undefined })).toEqual(['Say who has tried it']);
    expect(faults({ TriedBy: ' ' })).toEqual(['Say who has tried it']);
    expect(faults({ TriedOn: undefined })).toEqual(['Say on which day it was tried']);
  });

  it('is of today or an earlier day', () => {
    expect(faults({ TriedOn: today })).toEqual([]);
    expect(faults({ TriedOn: day('2013-04-16') })).toEqual([
      'It was tried on a day to come: give the day it was tried',
    ]);
  });

  it('is shown with its date where two versions differ', () => {
    const theirs = { ...instruction, TriedOn: day('2013-04-13') };
    expect(instructionDifferences(instruction, theirs)).toEqual([
      { label: 'Tried on', mine: '12\u00a0April 2013', theirs: '13\u00a0April 2013' },
    ]);
  });
});

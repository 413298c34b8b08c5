import { screen } from '@testing-library/dom';
import { browserStore } from '../../src/data/browserStore';
import { dayOf } from '../../src/domain/day';
import type { Answers } from '../../src/domain/device/questions';
import { type Draft, readDraft, writeDraft } from '../../src/webparts/deviceRequest/ask/draft';
import { objectIdOf } from '../contract/client';
import { host, openPage, press, type } from './openPage';
import { button, checkbox, field, heading, part, radio } from './queries';

// The form in which staff ask for a phone, as tests fill it in.

export const phones = (): HTMLElement => part('Phones');
export const next = (): Promise<void> => press(button('Continue'));
export const tick = (name: string): Promise<void> => press(checkbox(name));
export const send = (): Promise<void> => press(button('Send request'));

/** Answers a question with radio buttons, and continues. */
export async function answer(name: string, choice: string): Promise<void> {
  heading(name);
  await press(radio(choice));
  await next();
}

export async function typeDate(...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries()) await type(field(label), parts[at]);
}

export function openAsk(step?: string, persona = 'staff'): Promise<void> {
  return openPage('Phones', { persona, query: `phone=ask${step ? `&step=${step}` : ''}` });
}

export interface Chosen {
  readonly functionName?: string;
  readonly needs?: readonly string[];
  readonly device?: string;
}

/** Every answer of somebody who asks for themselves, up to the check page. */
export async function fillIn({
  functionName = 'Emergency planning',
  needs = ['On call or out of hours'],
  device = 'BlackBerry',
}: Chosen = {}): Promise<void> {
  await openAsk();
  await answer('Who is the phone for?', 'Me, Ada Bell');
  await answer('What is your function?', functionName);
  heading('What does your job need that a desk phone cannot do?');
  for (const need of needs) await tick(need);
  await type(field('The need in your own words (optional)'), 'I carry the rota one week in three.');
  await next();
  await answer('Do you need email away from a desk?', 'Yes');
  await answer('Is that email NHSmail?', 'Yes');
  await answer('What do you use now?', device);
  if (device !== 'No mobile device') {
    heading('Do you want to keep your number?');
    await press(radio('Yes'));
    await type(field('The number to keep'), '0113 496 0118');
    await next();
  }
  await chooseSite('Which site do you work from?');
  heading('When do you need it by?');
  await typeDate('19', '4', '2013');
  await next();
  heading('Check your answers');
}

/** Ada Bell's answers for herself, as `fillIn` gives them. */
export const adasAnswers: Answers = {
  forWhom: 'me',
  functionKey: 'emergency-planning',
  needs: ['On call or out of hours'],
  justification: 'I carry the rota one week in three.',
  mobileEmail: true,
  nhsmail: true,
  device: 'blackberry',
  keepNumber: true,
  number: '0113 496 0118',
  siteCode: 'MILLGATE',
  neededBy: { day: '19', month: '4', year: '2013' },
};

export const leesAnswers: Answers = {
  forWhom: 'somebodyElse',
  name: 'Lee Hart',
  email: 'lee.hart@openservice.invalid',
  functionKey: 'safeguarding',
  needs: ['Works alone'],
  mobileEmail: false,
  device: null,
  siteCode: 'MILLGATE',
  neededBy: null,
};

const adasStore = browserStore(host.site, objectIdOf('staff'));

/** What the browser keeps of a request that Ada Bell has begun. */
export const adasDraft = (): Draft | undefined => readDraft(adasStore, dayOf(host.clock.now()));

/** Ada Bell answers something in another tab at the same time. */
export function answerElsewhere(answers: Answers): void {
  const draft = adasDraft()!;
  writeDraft(adasStore, { ...draft, answers: { ...draft.answers, ...answers } });
}

/** Opens the check page with everything answered. */
export async function openFilledIn(answers = adasAnswers): Promise<void> {
  writeDraft(adasStore, { key: crypto.randomUUID(), on: host.clock.now(), answers });
  await openAsk('check');
  heading('Check your answers');
}

/** Ada Bell has sent a request for herself, or with other answers. */
export async function sendOne(answers = adasAnswers): Promise<void> {
  await openFilledIn(answers);
  await send();
  expectSent();
}

export async function fillInToNeeds(): Promise<void> {
  await openAsk();
  await answer('Who is the phone for?', 'Me, Ada Bell');
  await answer('What is your function?', 'Safeguarding');
  heading('What does your job need that a desk phone cannot do?');
}

export async function fillInToSite(): Promise<void> {
  await fillInToNeeds();
  await tick('Works alone');
  await next();
  await answer('Do you need email away from a desk?', 'No');
  await answer('What do you use now?', 'No mobile device');
  heading('Which site do you work from?');
}

/** Says that the phone is for Lee Hart. */
export async function chooseLee(): Promise<void> {
  heading('Who is the phone for?');
  await press(radio('Somebody else'));
  await type(field('Their name'), 'Lee Hart');
  await type(field('Their work email address'), 'lee.hart@openservice.invalid');
  await next();
}

/** Every answer of somebody who asks for Lee Hart, up to the check page. */
export async function fillInForLee(): Promise<void> {
  await openAsk();
  await chooseLee();
  await answer('What is the function of Lee Hart?', 'Safeguarding');
  heading('What does the job of Lee Hart need that a desk phone cannot do?');
  await tick('Works alone');
  await next();
  await answer('Does Lee Hart need email away from a desk?', 'No');
  await answer('What does Lee Hart use now?', 'No mobile device');
  expect(screen.getByRole('searchbox', { name: 'Town, building or postcode' })).toBeVisible();
  await chooseSite('Which site does Lee Hart work from?');
  heading('When does Lee Hart need it by?');
  expect(screen.getByText('Question 7 of 7')).toBeVisible();
  await press(button('There is no date'));
  heading('Check your answers');
}

export async function chooseSite(name: string): Promise<void> {
  heading(name);
  await type(screen.getByRole('searchbox'), 'millgate');
  await press(button(/^Millgate House/));
  expect(button('Choose another site')).toHaveFocus();
  await next();
}

export function expectSent(): void {
  expect(heading('Your request is with ICT.')).toHaveFocus();
}

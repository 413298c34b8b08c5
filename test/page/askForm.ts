import { screen } from '@testing-library/dom';
import { host, openPage, part, press, type } from './openPage';
import { as } from '../contract/client';

// The form by which staff ask for a phone, as tests fill it in.

export const phones = (): HTMLElement => part('Phones');
/** That a question, or the last look, is what is shown. */
export const question = (name: string): HTMLElement => screen.getByRole('heading', { name });
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const link = (name: string | RegExp): HTMLElement => screen.getByRole('link', { name });
export const radio = (name: string): HTMLElement => screen.getByRole('radio', { name });
export const checkbox = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
export const field = (label: string | RegExp): HTMLElement => screen.getByLabelText(label);

export const next = (): Promise<void> => press(button('Continue'));
export const tick = (name: string): Promise<void> => press(checkbox(name));

/** Answers a question with radio buttons, and goes on. */
export async function answer(name: string, choice: string): Promise<void> {
  question(name);
  await press(radio(choice));
  await next();
}

export async function typeDate(...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries()) await type(field(label), parts[at]);
}

export async function openAsk(step?: string, persona = 'staff'): Promise<void> {
  await openPage('Phones', { persona, query: `phone=ask${step ? `&step=${step}` : ''}` });
}

export interface Chosen {
  readonly functionName?: string;
  readonly needs?: readonly string[];
  readonly device?: string;
}

/** Every answer of somebody who asks for themselves, up to the last look. */
export async function fillIn({
  functionName = 'Emergency planning',
  needs = ['On call or out of hours'],
  device = 'BlackBerry',
}: Chosen = {}): Promise<void> {
  await openAsk();
  await answer('Who is the phone for?', 'Me, Ada Bell');
  await answer('What is your function?', functionName);
  question('What does your job need that a desk phone cannot do?');
  for (const need of needs) await tick(need);
  await type(field('The need in your own words (optional)'), 'I carry the rota one week in three.');
  await next();
  await answer('Do you need email away from a desk?', 'Yes');
  await answer('Is that email NHSmail?', 'Yes');
  await answer('What do you use now?', device);
  if (device !== 'No mobile device') {
    question('Do you want to keep your number?');
    await press(radio('Yes'));
    await type(field('The number to keep'), '0113 496 0118');
    await next();
  }
  await chooseSite('Which site do you work from?');
  question('When do you need it by?');
  await typeDate('19', '4', '2013');
  await next();
  question('Check your answers');
}

export async function chooseSite(name: string): Promise<void> {
  question(name);
  await type(screen.getByRole('searchbox'), 'millgate');
  await press(button(/^Millgate House/));
  expect(button('Choose another site')).toHaveFocus();
  await next();
}

export const send = (): Promise<void> => press(button('Send request'));
export function expectSent(): void {
  expect(screen.getByRole('heading', { name: 'Your request is with ICT.' })).toHaveFocus();
}

/** What somebody has asked for, read past every screen by an owner, who may see it all. */
export async function requestsOf(who = 'Ada Bell'): Promise<Record<string, unknown>[]> {
  const rows = await as(host, 'owner')
    .web.getList('/sites/openservice/Lists/DeviceRequests')
    .items.select('*', 'Author/Title')
    .expand('Author')
    .top(5000)<(Record<string, unknown> & { readonly Author: { readonly Title: string } })[]>();
  return rows.filter(({ Author }) => Author.Title === who);
}

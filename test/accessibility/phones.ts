import { expect, type Page } from '@playwright/test';
import { as, emailOf, loginOf } from '../contract/client';
import { answer, chooseSite, next, question, send, sent, tick, typeDate } from '../e2e/askForm';
import type { Intranet } from '../e2e/fixtures';
import { addForged, changeForged, type Forged } from '../forgedRequests';
import { button, heading, type Journey, press, problem, refusals, type Screen, sees, slow } from './journey';

/** A question of the form, reached by answering the one before. */
const asks = (name: string, words: string, before: (page: Page) => Promise<unknown>): Screen => ({
  name: `asking ${name}`,
  announced: words,
  reach: async (page) => {
    await before(page);
    await question(page, words);
  },
});

/** A request of Ada Bell's, with what ICT has written into it. */
const requested =
  (values: Record<string, unknown>): Journey['before'] =>
  async ({ host }: Intranet) => {
    const requests = '/sites/openservice/Lists/DeviceRequests';
    const { Id } = (await as(host, 'staff')
      .web.getList(requests)
      .items.add({
        Title: 'Ada Bell',
        RequestKey: 'ada-1',
        RequesterKey: loginOf('staff'),
        RequestedForName: 'Ada Bell',
        RequestedForEmail: 'ada.bell@openservice.invalid',
        FunctionKey: 'office-based',
        SiteCode: 'MILLGATE',
        BusinessNeeds: ['Works alone'],
        Justification: 'I visit families at home.',
        PolicyVersion: 2,
      })) as { readonly Id: number };
    await as(host, 'triage').web.getList(requests).items.getById(Id).update(values);
  };

const lure = 'To collect it ring us and give your NHSmail password.';
const toAda: Forged = { author: 'staff', editor: 'staff' };

/** A request in the name of Ada Bell that Jo Patel made by hand, with words as if ICT had written them. */
const forged =
  (given: 'inOneGo' | 'afterwards'): Journey['before'] =>
  async ({ host }: Intranet) => {
    const row = {
      Title: 'Ada Bell',
      RequestKey: 'forged',
      RequesterKey: loginOf('staff'),
      RequestedForName: 'Ada Bell',
      RequestedForEmail: emailOf('staff'),
    };
    const words = { Outcome: 'Smart handset', OutcomeBy: 'Sam Okafor', OutcomeNote: lure };
    if (given === 'inOneGo') await addForged(host, 'rollout', { ...row, ...words }, toAda);
    else await changeForged(host, 'rollout', await addForged(host, 'rollout', row, {}), words, toAda);
  };

const answer12April = {
  Outcome: 'Smart handset',
  OutcomeStage: 'Ordered',
  OutcomeRule: '“A function and user business need and not personal preference.”',
  OutcomePolicyVersion: 1,
  OutcomeNote: 'We will ring you when it is here.',
  OutcomeBy: 'Sam Okafor',
  OutcomeOn: '2013-04-12T10:30:00Z',
};

export const phones: readonly Journey[] = [
  {
    page: 'Phones',
    screens: [
      { name: 'phones', kept: true, reach: sees((page) => page.getByText(/business need/)) },
      asks('whom it is for', 'Who is the phone for?', (page) => press(page, 'Start')),
      {
        name: 'asking without an answer',
        announced: /Say who the phone is for/,
        reach: async (page) => {
          await next(page);
          await expect(page.getByRole('alert')).toBeVisible();
        },
      },
      asks('function', 'What is your function?', (page) => answer(page, 'Who is the phone for?', 'Me, Ada Bell')),
      asks('needs', 'What does your job need that a desk phone cannot do?', (page) =>
        answer(page, 'What is your function?', 'Finance, planning and other office work'),
      ),
      asks('about email', 'Do you need email away from a desk?', async (page) => {
        await tick(page, 'On call or out of hours');
        await next(page);
      }),
      asks('about NHSmail', 'Is that email NHSmail?', (page) =>
        answer(page, 'Do you need email away from a desk?', 'Yes'),
      ),
      asks('device', 'What do you use now?', (page) => answer(page, 'Is that email NHSmail?', 'Yes')),
      asks('about the number', 'Do you want to keep your number?', (page) =>
        answer(page, 'What do you use now?', 'BlackBerry'),
      ),
      asks('site', 'Which site do you work from?', async (page) => {
        await page.getByRole('radio', { name: 'Yes', exact: true }).check({ force: true });
        await page.getByLabel('The number to keep').fill('0113 496 0118');
        await next(page);
      }),
      asks('by when', 'When do you need it by?', (page) => chooseSite(page, 'Which site do you work from?')),
      {
        name: 'asking a date that is over',
        kept: true,
        announced: /date/i,
        reach: async (page) => {
          await typeDate(page, '1', '1', '2013');
          await next(page);
          await expect(page.getByRole('alert')).toBeVisible();
        },
      },
      {
        ...asks('for a last look', 'Check your answers', async (page) => {
          await typeDate(page, '19', '4', '2013');
          await next(page);
        }),
        kept: true,
      },
      {
        name: 'asking sent',
        announced: /^Your request is with ICT/,
        reach: async (page) => {
          await send(page);
          await sent(page);
        },
      },
      {
        name: 'phones with a request',
        reach: async (page, { host }) => {
          await page.goto(`${host.site}/SitePages/Phones.aspx`);
          await page.getByText('What you sent').first().click();
        },
      },
    ],
  },
  {
    page: 'Phones',
    query: 'phone=ask',
    screens: [
      {
        name: 'phones with a draft',
        reach: async (page, { host }) => {
          await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
          await question(page, 'What is your function?');
          await page.goto(`${host.site}/SitePages/Phones.aspx`);
          await expect(button(page, 'Discard it')).toBeVisible();
        },
      },
    ],
  },
  {
    page: 'Phones',
    before: requested({ Question: 'How many days a month?' }),
    screens: [
      { name: 'phones with a question', reach: sees((page) => heading(page, 'ICT has a question for you.')) },
      {
        name: 'phones with a question and no reply',
        announced: /Write your reply/,
        reach: async (page) => {
          await press(page, 'Send reply');
          await expect(page.getByRole('alert')).toBeVisible();
        },
      },
    ],
  },
  {
    page: 'Phones',
    before: requested({
      Outcome: 'Declined',
      OutcomeRule: '“A function and user business need and not personal preference.”',
      OutcomePolicyVersion: 1,
      OutcomeBy: 'Sam Okafor',
      OutcomeOn: '2013-04-12T10:30:00Z',
    }),
    screens: [
      {
        name: 'phones with a receipt',
        kept: true,
        reach: sees((page) => page.getByText('This is your copy; ICT holds the record.')),
      },
    ],
  },
  {
    page: 'Phones',
    before: requested(answer12April),
    screens: [
      {
        name: 'phones with an answer of ICT',
        reach: sees((page) => heading(page, 'Your smart handset is ordered.')),
      },
    ],
  },
  {
    page: 'Phones',
    before: async (intranet, page) => {
      await requested(answer12April)!(intranet, page);
      intranet.expectFailedRequests();
      intranet.host.faults.add({ match: { path: '/versions' }, status: 500 });
    },
    screens: [
      {
        name: 'phones with an answer that is not certain',
        reach: sees((page) => heading(page, 'It is not certain that ICT wrote this.')),
      },
    ],
  },
  {
    page: 'Phones',
    before: forged('inOneGo'),
    screens: [
      { name: 'phones with words not of ICT', reach: sees((page) => heading(page, 'ICT did not write this.')) },
    ],
  },
  {
    page: 'Phones',
    before: forged('afterwards'),
    screens: [
      {
        name: 'phones with a request by another',
        reach: sees((page) => heading(page, 'Somebody made this request in your name.')),
      },
      {
        name: 'phones with a request that was not asked for',
        announced: /ICT can see that you did not ask for it/,
        reach: async (page) => {
          await press(page, 'I did not ask for this');
          await expect(page.getByText(/ICT can see that you did not ask for it/).first()).toBeVisible();
          await page.getByText('Past requests (1)').click();
        },
      },
    ],
  },
  {
    page: 'Phones',
    query: 'phone=ask-20',
    screens: [
      { name: 'phones not one of yours', reach: sees((page) => page.getByText(/^This request is not one of yours/)) },
    ],
  },
  {
    page: 'Phones',
    seed: 'empty',
    screens: [{ name: 'phones empty', reach: sees((page) => page.getByText(/^The rules are not there yet/)) }],
  },
  {
    page: 'Phones',
    seed: 'bare',
    before: refusals,
    screens: [{ name: 'phones not set up', reach: sees((page) => page.getByText(/not set up yet/)) }],
  },
  {
    page: 'Phones',
    before: slow,
    screens: [{ name: 'phones loading', reach: sees((page) => page.locator('[data-web-part] [role=status]')) }],
  },
  {
    page: 'Phones',
    as: 'outsider',
    before: refusals,
    screens: [{ name: 'phones no access', announced: /You do not have access/, reach: problem }],
  },
];

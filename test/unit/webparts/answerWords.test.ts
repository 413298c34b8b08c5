import type { ContingencyInstruction, ContingencyStatus } from '../../../src/data/contingency';
import type { RolloutService } from '../../../src/data/rollout';
import { whatToDo } from '../../../src/domain/contingency/whatToDo';
import { day } from '../../../src/domain/day';
import { answerWords } from '../../../src/webparts/contingencyAccess/subjects';

const today = day('2013-04-15');
const services = [
  {
    Id: 1,
    ServiceKey: 'email',
    Title: 'Email',
    Tier: 'Essential',
    ConfirmWithinDays: 14,
    Category: 'Email',
  } as RolloutService,
  {
    Id: 2,
    ServiceKey: 'telephone',
    Title: 'Desk telephone',
    Tier: 'Essential',
    ConfirmWithinDays: 14,
  } as RolloutService,
];
const saying = (Now: ContingencyStatus['Now']): ContingencyStatus[] =>
  services.map(
    ({ ServiceKey }) =>
      ({ SiteCode: 'MIL', ServiceKey, Now, Stage: 'Planned', ConfirmedOn: day('2013-04-12') }) as ContingencyStatus,
  );
const answer = (statuses: ContingencyStatus[], instructions: ContingencyInstruction[] = []): string =>
  answerWords(
    whatToDo(services, statuses, instructions, { siteCode: 'MIL', region: 'North' }, today).filter(
      ({ services: of }) => of.length > 0,
    ),
  );

describe('the largest words of what to do now', () => {
  it('say that it is not known where nobody has said anything, and never that there is nothing', () => {
    expect(answer([])).toBe('It is not known what works here for email, and desk telephone.');
  });

  it('say that there is nothing to use yet where it does not work and nobody has said what to do', () => {
    expect(answer(saying('Not working'))).toBe('There is nothing new to use yet for email, and desk telephone.');
  });

  it('name only what is known to be missing where some of it is not known', () => {
    expect(answer(saying('Not working').slice(1))).toBe('There is nothing new to use yet for desk telephone.');
  });

  it('are what can be done, where there is something', () => {
    const webmail = {
      Id: 1,
      Title: 'Use webmail. It is slow.',
      Category: 'Email',
      State: 'Available',
      Steps: 'Open it.',
    } as ContingencyInstruction;
    expect(answer([], [webmail])).toBe('Use webmail. It is slow.');
  });

  it('are whole, whatever full stops stand in them, and end in one', () => {
    const told = (about: Partial<ContingencyInstruction>): ContingencyInstruction =>
      ({ State: 'Available', Steps: 'Open it.', ...about }) as ContingencyInstruction;
    expect(
      answer(saying('Not working'), [
        told({ Id: 1, Category: 'Email', Title: 'Go to St. Mary’s House and save your files there' }),
        told({ Id: 2, ServiceKey: 'telephone', Title: 'Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m.' }),
      ]),
    ).toBe('Go to St. Mary’s House and save your files there. Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m.');
  });

  it('are that everything works, where it does', () => {
    expect(answer(saying('Working'))).toBe('Everything works at your site. There is nothing to do.');
  });
});

import { day } from '../../../../src/domain/day';
import { siteAnswer } from '../../../../src/domain/rollout/siteAnswer';
import { aService, aStatus, today } from './facts';

const email = aService({ SortOrder: 2 });
const internet = aService({ ServiceKey: 'internet', Title: 'Internet access', SortOrder: 1 });
const drive = aService({ ServiceKey: 'drive', Title: 'Shared drive', Tier: 'Extended', SortOrder: 0 });
const video = aService({ ServiceKey: 'video', Title: 'Video conferencing', Tier: 'Extended' });

describe('the answer for a site', () => {
  it('puts essential services first, in the owners’ order, and folds the others away', () => {
    const { main, others } = siteAnswer([drive, email, video, internet], [], today);
    expect(main.map(({ service }) => service.ServiceKey)).toEqual(['internet', 'email']);
    expect(others.map(({ service }) => service.ServiceKey)).toEqual(['drive', 'video']);
  });

  it('brings up an extended service that staff had and have lost, and not one they never had', () => {
    const lost = { Now: 'Not working', Stage: 'Planned' } as const;
    const { main } = siteAnswer(
      [email, drive, video],
      [
        aStatus({ ...lost, ServiceKey: 'drive', ExistingProvider: 'Your PCT drive' }),
        aStatus({ ...lost, ServiceKey: 'video' }),
      ],
      today,
    );
    expect(main.map(({ service }) => service.ServiceKey)).toEqual(['email', 'drive']);
  });

  it('believes the row confirmed last, where a site and service have two', () => {
    const rows = [
      aStatus({ ConfirmedOn: day('2013-04-12') }),
      aStatus({ Now: 'Not working', ConfirmedOn: day('2013-04-01') }),
    ];
    expect(siteAnswer([email], rows, today).main[0].now.state).toBe('Working');
    expect(siteAnswer([email], [...rows].reverse(), today).main[0].now.state).toBe('Working');
  });

  it('needs action as soon as one of the main services is neither working nor to keep using', () => {
    expect(siteAnswer([email], [aStatus()], today).needsAction).toBe(false);
    expect(siteAnswer([email], [aStatus({ Now: 'Keep using what you have' })], today).needsAction).toBe(false);
    expect(siteAnswer([email], [aStatus({ ConfirmedOn: day('2013-01-01') })], today).needsAction).toBe(true);
  });
});

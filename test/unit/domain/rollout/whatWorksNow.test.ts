import { day } from '../../../../src/domain/day';
import { whatWorksNow } from '../../../../src/domain/rollout/whatWorksNow';
import { aService, aStatus, today } from './facts';

describe('what works now', () => {
  it('is what was confirmed, on the last day the confirmation holds', () => {
    const answer = whatWorksNow(aService(), aStatus({ ConfirmedOn: day('2013-04-01') }), today);
    expect(answer).toEqual({ state: 'Working', basis: 'confirmed', confirmedOn: '2013-04-01' });
  });

  it('is not known a day later, whatever was reported, and says what was', () => {
    const answer = whatWorksNow(aService(), aStatus({ ConfirmedOn: day('2013-03-31') }), today);
    expect(answer).toEqual({
      state: 'Not known',
      basis: 'unconfirmed',
      reported: 'Working',
      confirmedOn: '2013-03-31',
    });
  });

  it('holds for 28 days where the service does not say', () => {
    const service = aService({ ConfirmWithinDays: undefined });
    expect(whatWorksNow(service, aStatus({ ConfirmedOn: day('2013-03-18') }), today).state).toBe('Working');
    expect(whatWorksNow(service, aStatus({ ConfirmedOn: day('2013-03-17') }), today).state).toBe('Not known');
  });

  it('is never working without a confirmation, nor with one dated tomorrow', () => {
    expect(whatWorksNow(aService(), aStatus({ ConfirmedOn: undefined }), today)).toMatchObject({
      state: 'Not known',
      basis: 'unconfirmed',
    });
    expect(whatWorksNow(aService(), aStatus({ ConfirmedOn: day('2013-04-16') }), today).state).toBe('Not known');
  });

  it('is no information yet where the site has no row for the service', () => {
    expect(whatWorksNow(aService(), undefined, today)).toEqual({ state: 'Not known', basis: 'noInformation' });
  });

  describe('for what people keep using', () => {
    const keep = { Now: 'Keep using what you have', Stage: 'Planned' } as const;

    it('is to keep using it while it lasts', () => {
      expect(whatWorksNow(aService(), aStatus({ ...keep, ExistingEndsOn: day('2013-04-15') }), today).state).toBe(
        'Keep using what you have',
      );
    });

    it('is not known once its end has passed unconfirmed', () => {
      const status = aStatus({ ...keep, ExistingEndsOn: day('2013-04-14'), ConfirmedOn: day('2013-04-10') });
      expect(whatWorksNow(aService(), status, today)).toMatchObject({
        state: 'Not known',
        basis: 'ended',
        endedOn: '2013-04-14',
      });
    });

    it('is believed where somebody confirmed it after the end', () => {
      const status = aStatus({ ...keep, ExistingEndsOn: day('2013-04-01'), ConfirmedOn: day('2013-04-10') });
      expect(whatWorksNow(aService(), status, today).state).toBe('Keep using what you have');
    });

    it('is not working where it is known to have stopped', () => {
      expect(whatWorksNow(aService(), aStatus({ ...keep, ExistingState: 'Stopped' }), today).state).toBe('Not working');
    });
  });
});

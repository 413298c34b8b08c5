import { day } from '../../../../src/domain/day';
import { nationalFigures, type NationalStatus } from '../../../../src/domain/rollout/national';
import { aService, aStatus, today } from './facts';

const services = [
  aService(),
  aService({ ServiceKey: 'internet' }),
  aService({ ServiceKey: 'video', Tier: 'Extended' }),
];

function statuses(site: string, facts: Parameters<typeof aStatus>[0] = {}, connected?: number): NationalStatus[] {
  return ['email', 'internet'].map((ServiceKey) => ({
    ...aStatus({ SiteCode: site, ServiceKey, ...facts }),
    StaffConnected: connected,
  }));
}

describe('the national figures', () => {
  it('count a site as working when every essential service is confirmed working, extended ones aside', () => {
    expect(nationalFigures([{ SiteCode: 'A', Staff: 10 }], services, statuses('A'), today)).toEqual({
      sites: 1,
      working: 1,
      notKnown: 0,
      staff: 10,
      staffConnected: 10,
    });
  });

  it('never count an old confirmation as working, and call the site not known', () => {
    const figures = nationalFigures(
      [{ SiteCode: 'A', Staff: 10 }],
      services,
      statuses('A', { ConfirmedOn: day('2013-01-01') }),
      today,
    );
    expect(figures).toMatchObject({ working: 0, notKnown: 1 });
  });

  it('call a site without a row for an essential service not known', () => {
    expect(nationalFigures([{ SiteCode: 'A' }], services, statuses('A').slice(1), today)).toMatchObject({
      working: 0,
      notKnown: 1,
    });
  });

  it('count as connected only the staff who have every essential service, and never more than work there', () => {
    const sites = [
      { SiteCode: 'A', Staff: 10 },
      { SiteCode: 'B', Staff: 5 },
    ];
    const [email, internet] = statuses('A', {}, 7);
    const rows = [email, { ...internet, StaffConnected: 4 }, ...statuses('B', {}, 99)];
    expect(nationalFigures(sites, services, rows, today)).toMatchObject({ staff: 15, staffConnected: 9 });
  });

  it('count nobody as connected by an old confirmation or a negative number', () => {
    const old = nationalFigures(
      [{ SiteCode: 'A', Staff: 10 }],
      services,
      statuses('A', { ConfirmedOn: day('2013-01-01') }),
      today,
    );
    expect(old.staffConnected).toBe(0);
    expect(
      nationalFigures([{ SiteCode: 'A', Staff: 10 }], services, statuses('A', {}, -5000), today).staffConnected,
    ).toBe(0);
  });

  it('match codes as SharePoint does, without regard to case', () => {
    expect(nationalFigures([{ SiteCode: 'A' }], services, statuses('a'), today).working).toBe(1);
  });

  it('claim nothing where no service is essential', () => {
    expect(nationalFigures([{ SiteCode: 'A', Staff: 10 }], [], [], today)).toMatchObject({
      working: 0,
      staffConnected: 0,
    });
  });
});

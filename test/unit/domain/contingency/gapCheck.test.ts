import { day } from '../../../../src/domain/day';
import {
  type CheckedLists,
  type ContingencyGap,
  contingencyGaps,
  type ReviewedInstruction,
} from '../../../../src/domain/contingency/gapCheck';
import type { PlaceFacts } from '../../../../src/domain/contingency/places';
import type { CategorisedService } from '../../../../src/domain/contingency/topics';
import type { StatusFacts } from '../../../../src/domain/rollout/facts';
import { aService, aStatus, today } from '../rollout/facts';

type Lists = CheckedLists<CategorisedService, StatusFacts, ReviewedInstruction, PlaceFacts>;
type Gap = ContingencyGap<ReviewedInstruction, PlaceFacts, StatusFacts>;

const email: CategorisedService = { ...aService(), Category: 'Email' };
const internet: CategorisedService = {
  ...aService({ ServiceKey: 'internet', Title: 'Internet access' }),
  Category: 'Internet access',
};
const sites = [
  { siteCode: 'MIL', Title: 'Millgate House', region: 'North' },
  { siteCode: 'QUAY', Title: 'Quay Court', region: 'South' },
] as const;

/** Everything works at both sites, unless a test says otherwise. */
const working = sites.flatMap(({ siteCode: SiteCode }) =>
  ['email', 'internet'].map((ServiceKey) => aStatus({ SiteCode, ServiceKey })),
);
const others = (code: string, key: string): StatusFacts[] =>
  working.filter(({ SiteCode, ServiceKey }) => SiteCode !== code || ServiceKey !== key);
const emailFails = [...others('MIL', 'email'), aStatus({ SiteCode: 'MIL', Now: 'Not working' })];

function instruction(facts: Partial<ReviewedInstruction> = {}): ReviewedInstruction {
  return {
    Id: 1,
    Title: 'Use webmail.',
    Category: 'Email',
    State: 'Available',
    ValidFrom: day('2013-04-01'),
    NextUpdateOn: day('2013-04-22'),
    ...facts,
  };
}

function place(facts: Partial<PlaceFacts> = {}): PlaceFacts {
  return {
    Id: 1,
    Place: 'Library',
    AgreementState: 'Agreed',
    WhoMayUse: 'Any NHS England staff',
    ValidFrom: day('2013-04-01'),
    ...facts,
  };
}

function gaps(lists: Partial<Lists>): Gap[] {
  // The two categories without a service here are not known anywhere; an instruction covers them.
  const told = (['File store and intranet', 'Remote access (VPN)'] as const).map((Category, at) =>
    instruction({ Id: 90 + at, Category, State: 'Being explored' }),
  );
  return contingencyGaps(
    {
      sites,
      services: [email, internet],
      statuses: working,
      places: [place()],
      keepsTried: false,
      ...lists,
      instructions: [...(lists.instructions ?? []), ...told],
    },
    today,
  );
}

const tried = { TriedOn: day('2013-04-10') } as const;
const kinds = (found: readonly Gap[]): string[] => found.map(({ kind }) => kind);

describe('the gap check', () => {
  it('finds nothing where everything works and nothing is said', () => {
    expect(gaps({})).toEqual([]);
  });

  describe('of a site that has closed', () => {
    const closing = (ClosedOn: string): Partial<Lists> => ({
      sites: [{ ...sites[0], ClosedOn: day(ClosedOn) }, sites[1]],
    });
    const closed = closing('2013-04-14');
    const overdue = { Category: 'Email', NextReviewOn: day('2013-04-01'), State: 'Draft' } as const;

    it('names nothing that does not work there, from the day after its last', () => {
      expect(gaps({ ...closed, statuses: emailFails })).toEqual([]);
      expect(kinds(gaps({ ...closing('2013-04-15'), statuses: emailFails }))).toEqual(['noInstruction']);
    });

    it('names nothing that ends or has ended there', () => {
      const kept = { Now: 'Keep using what you have', ExistingProvider: 'Your PCT’s email' } as const;
      const ending = ['2013-04-14', '2013-04-20'].map((on, at) =>
        aStatus({ ...kept, SiteCode: 'MIL', ServiceKey: ['email', 'internet'][at], ExistingEndsOn: day(on) }),
      );
      const lists = {
        statuses: [...working.filter(({ SiteCode }) => SiteCode !== 'MIL'), ...ending],
        places: [place({ ForSiteCode: 'mil', ValidUntil: day('2013-04-20') })],
      };
      expect(kinds(gaps(lists))).toEqual(['noInstruction', 'existingEnded', 'existingEnds', 'agreementEnds']);
      expect(gaps({ ...lists, ...closed })).toEqual([]);
    });

    it('asks for nothing of an instruction that is for it alone', () => {
      for (const whom of [{ SiteCode: 'mil' }, { SiteCode: '*', For: 'site:mil' }])
        expect(gaps({ ...closed, instructions: [instruction({ ...overdue, ...whom })] })).toEqual([]);
      for (const whom of [{ SiteCode: 'QUAY' }, { SiteCode: '*', For: 'site:MIL;site:QUAY' }, {}])
        expect(kinds(gaps({ ...closed, instructions: [instruction({ ...overdue, ...whom })] }))).toEqual([
          'reviewOverdue',
        ]);
    });

    it('knows its key: it is listed, and may be opened again', () => {
      const whom = { SiteCode: '*', For: 'site:MIL;region:North;site:QUAY' };
      const draft = instruction({ ...whom, State: 'Draft' });
      expect(gaps({ ...closed, instructions: [draft], places: [place({ ForSiteCode: 'MIL' })] })).toEqual([]);
    });
  });

  describe('of what nobody has tried', () => {
    const untried = (facts: Partial<ReviewedInstruction>, keepsTried = true): string[] =>
      kinds(gaps({ statuses: emailFails, instructions: [instruction(facts)], keepsTried }));

    it('names what is published, not what is a draft, being explored, ended or to come', () => {
      expect(untried({})).toEqual(['notTried']);
      expect(untried(tried)).toEqual([]);
      expect(untried({ State: 'Being explored' })).toEqual([]);
      for (const facts of [
        { State: 'Draft' },
        { ValidUntil: day('2013-04-14') },
        { ValidFrom: day('2013-04-16') },
      ] as const)
        expect(untried(facts)).toEqual(['noInstruction']);
    });

    it('says nothing where the lists have no column for it', () => {
      expect(untried({}, false)).toEqual([]);
    });
  });

  describe('of a category that does not work', () => {
    it('names the sites where nobody says what to do', () => {
      expect(gaps({ statuses: emailFails })).toEqual([
        { kind: 'noInstruction', topic: { category: 'Email' }, sites: ['MIL'] },
      ]);
    });

    it('names landline telephony too, which has no category', () => {
      const telephone: CategorisedService = aService({ ServiceKey: 'telephone', Title: 'Desk telephone' });
      const silent = {
        services: [email, internet, telephone],
        statuses: [
          ...working,
          aStatus({ SiteCode: 'MIL', ServiceKey: 'telephone' }),
          aStatus({ SiteCode: 'QUAY', ServiceKey: 'telephone', Now: 'Not working' }),
        ],
      };
      expect(gaps(silent)).toEqual([{ kind: 'noInstruction', topic: { serviceKey: 'telephone' }, sites: ['QUAY'] }]);
      expect(
        gaps({ ...silent, instructions: [instruction({ Category: undefined, ServiceKey: 'telephone' })] }),
      ).toEqual([]);
    });

    it('is content with an instruction in date, or with an honest state', () => {
      expect(gaps({ statuses: emailFails, instructions: [instruction()] })).toEqual([]);
      expect(gaps({ statuses: emailFails, instructions: [instruction({ State: 'Under consideration' })] })).toEqual([]);
    });

    it('is not content with one for another site, one that has ended or has not begun, a draft or a withdrawn one', () => {
      for (const facts of [
        { SiteCode: 'QUAY', State: 'Being explored' },
        { ValidUntil: day('2013-04-14') },
        { ValidFrom: day('2013-04-16') },
        { State: 'Draft' },
        { State: 'Withdrawn' },
      ] as const) {
        expect(kinds(gaps({ statuses: emailFails, instructions: [instruction(facts)] }))).toContain('noInstruction');
      }
    });
  });

  describe('of places to work', () => {
    const line = instruction({ Id: 2, Category: 'Internet access' });
    const cutOff = {
      statuses: [
        ...others('MIL', 'internet'),
        aStatus({ SiteCode: 'MIL', ServiceKey: 'internet', Now: 'Not working' }),
      ],
      instructions: [line],
    };
    const rotherham = { Latitude: 53.43, Longitude: -1.36 };
    const london = { Latitude: 51.5, Longitude: -0.12 };
    const located = sites.map((site) => ({ ...site, ...rotherham }));

    it('names the sites that have no internet and nowhere to go', () => {
      for (const none of [
        [],
        [place({ AgreementState: 'In discussion' })],
        [place({ ValidUntil: day('2013-04-14') })],
        [place({ WhoMayUse: 'This site', ForSiteCode: 'QUAY' })],
      ]) {
        expect(gaps({ ...cutOff, places: none })).toEqual([{ kind: 'noPlace', sites: ['MIL'] }]);
      }
      expect(gaps({ ...cutOff, places: [place()] })).toEqual([]);
      expect(gaps({ places: [] })).toEqual([]);
    });

    it('counts a place only where somebody could go for a day’s work', () => {
      expect(kinds(gaps({ ...cutOff, sites: located, places: [place(london)] }))).toEqual(['noPlace']);
      expect(gaps({ ...cutOff, sites: located, places: [place(rotherham)] })).toEqual([]);
      expect(kinds(gaps({ ...cutOff, sites: located, places: [place({ ...london, ForSiteCode: 'MIL' })] }))).toEqual([
        'noPlace',
      ]);
    });
  });

  describe('of a published instruction', () => {
    it('finds one that does not say what it is about', () => {
      const nothing = instruction({ Id: 7, Category: undefined });
      expect(gaps({ instructions: [nothing] })).toEqual([{ kind: 'noTopic', instruction: nothing }]);
    });

    it('finds one that is needed at none of its sites', () => {
      const shared = instruction({ SiteCode: 'QUAY' });
      expect(gaps({ instructions: [shared] })).toEqual([{ kind: 'notNeeded', instruction: shared, sites: ['QUAY'] }]);
    });

    it('lets one be that is needed at one of its sites, and one that is not shown today', () => {
      expect(gaps({ statuses: emailFails, instructions: [instruction()] })).toEqual([]);
      expect(gaps({ instructions: [instruction({ ValidUntil: day('2013-04-14') })] })).toEqual([]);
    });

    it('finds a service it depends on that does not work where staff are told to do it, and only there', () => {
      const webmail = instruction({ DependsOn: 'internet' });
      const noInternet = aStatus({ SiteCode: 'MIL', ServiceKey: 'internet', Now: 'Not working' });
      const line = instruction({ Id: 2, Category: 'Internet access' });
      expect(
        gaps({
          statuses: [
            ...emailFails.filter(({ SiteCode, ServiceKey }) => SiteCode !== 'MIL' || ServiceKey !== 'internet'),
            noInternet,
          ],
          instructions: [webmail, line],
        }),
      ).toEqual([{ kind: 'dependsOnBroken', instruction: webmail, service: 'internet', sites: ['MIL'] }]);
      // Email works at Quay Court, so nobody there is asked to use webmail.
      const quay = aStatus({ SiteCode: 'QUAY', ServiceKey: 'internet', Now: 'Not working' });
      expect(
        gaps({
          statuses: [
            ...emailFails.filter(({ SiteCode, ServiceKey }) => SiteCode !== 'QUAY' || ServiceKey !== 'internet'),
            quay,
          ],
          instructions: [webmail, line],
        }),
      ).toEqual([]);
    });

    it('does not take what is not known for what does not work', () => {
      const old = aStatus({ SiteCode: 'MIL', ServiceKey: 'internet', ConfirmedOn: day('2013-01-01') });
      expect(
        kinds(
          gaps({
            statuses: [
              ...emailFails.filter(({ SiteCode, ServiceKey }) => SiteCode !== 'MIL' || ServiceKey !== 'internet'),
              old,
            ],
            instructions: [instruction({ DependsOn: 'internet' }), instruction({ Id: 2, Category: 'Internet access' })],
          }),
        ),
      ).toEqual([]);
    });
  });

  describe('of dates', () => {
    const reviewed = (facts: Partial<ReviewedInstruction>): string[] =>
      kinds(gaps({ statuses: emailFails, instructions: [instruction({ NextReviewOn: day('2013-04-14'), ...facts })] }));

    it('finds a review that was due before today, of a draft too', () => {
      expect(reviewed({})).toEqual(['reviewOverdue']);
      expect(reviewed({ State: 'Draft' })).toContain('reviewOverdue');
      expect(reviewed({ NextReviewOn: today })).toEqual([]);
    });

    it('finds news that was due before today, or has no day, where staff read it', () => {
      const told = (facts: Partial<ReviewedInstruction>): string[] =>
        kinds(gaps({ statuses: emailFails, instructions: [instruction(facts)] }));
      expect(told({ NextUpdateOn: day('2013-04-14') })).toEqual(['newsOverdue']);
      expect(told({ NextUpdateOn: undefined, State: 'Being explored' })).toEqual(['newsOverdue']);
      expect(told({ NextUpdateOn: today })).toEqual([]);
      expect(told({ NextUpdateOn: undefined, State: 'Draft' })).not.toContain('newsOverdue');
    });

    it('asks no review of what is withdrawn or has ended', () => {
      expect(reviewed({ State: 'Withdrawn' })).not.toContain('reviewOverdue');
      expect(reviewed({ ValidUntil: day('2013-04-14') })).not.toContain('reviewOverdue');
    });

    it('finds an agreement that ends within 14 days, today counted, and none that is not agreed', () => {
      const ending = (ValidUntil: string, more: Partial<PlaceFacts> = {}): string[] =>
        kinds(gaps({ places: [place({ ValidUntil: day(ValidUntil), ...more })] }));
      expect(ending('2013-04-15')).toEqual(['agreementEnds']);
      expect(ending('2013-04-29')).toEqual(['agreementEnds']);
      expect(ending('2013-04-30')).toEqual([]);
      expect(ending('2013-04-14')).toEqual([]);
      expect(ending('2013-04-20', { AgreementState: 'In discussion' })).toEqual([]);
    });

    it('finds what staff keep using that ends within 14 days', () => {
      const keep = (facts: Partial<StatusFacts>): string[] =>
        kinds(
          gaps({
            statuses: [
              ...others('MIL', 'email'),
              aStatus({ SiteCode: 'MIL', Now: 'Keep using what you have', ExistingState: 'Working', ...facts }),
            ],
          }),
        );
      expect(keep({ ExistingEndsOn: day('2013-04-20') })).toEqual(['existingEnds']);
      expect(keep({ ExistingEndsOn: day('2013-04-30') })).toEqual([]);
      expect(keep({})).toEqual([]);
      // It has ended, but staff are still asked to keep using it; from then on the page says that nobody knows.
      expect(keep({ ExistingEndsOn: day('2013-04-14') })).toContain('existingEnded');
    });
  });

  describe('of whom an instruction is for', () => {
    const bothFail = [...others('MIL', 'email'), aStatus({ SiteCode: 'MIL', Now: 'Not working' })].map((status) =>
      status.SiteCode === 'MIL' && status.ServiceKey === 'internet'
        ? { ...status, Now: 'Not working' as const }
        : status,
    );
    const needy = instruction({ DependsOn: 'internet' });
    const instead = instruction({ Id: 2, Title: 'Ring.', SiteCode: '*', For: 'without:internet' });
    const ofEmail = (instructions: ReviewedInstruction[]): Gap[] =>
      gaps({ instructions, statuses: bothFail }).filter(
        (gap) =>
          gap.kind === 'dependsOnBroken' ||
          (gap.kind === 'noInstruction' && 'category' in gap.topic && gap.topic.category === 'Email'),
      );

    it('mends one that needs what does not work by one for where that does not work', () => {
      expect(kinds(ofEmail([needy]))).toEqual(['dependsOnBroken']);
      expect(ofEmail([needy, instead])).toEqual([]);
      expect(kinds(ofEmail([needy, { ...instead, For: 'without:email;oops' }]))).toEqual(['dependsOnBroken']);
      expect(kinds(ofEmail([{ ...instead, For: 'region:South' }]))).toEqual(['noInstruction']);
    });

    it('says nothing of one for where a service does not work, once it works everywhere', () => {
      expect(gaps({ instructions: [instead] })).toEqual([]);
    });
  });

  describe('of keys', () => {
    it('finds those that point nowhere, whatever the case of those that do not', () => {
      const lost = instruction({ SiteCode: 'GONE', State: 'Draft', DependsOn: 'Email, fax' });
      const library = place({ ForSiteCode: 'NOWHERE' });
      expect(gaps({ instructions: [lost], places: [library, place({ Id: 2, ForSiteCode: 'mil' })] })).toEqual([
        { kind: 'danglingKey', of: { instruction: lost }, column: 'SiteCode', value: 'GONE' },
        { kind: 'danglingKey', of: { instruction: lost }, column: 'DependsOn', value: 'fax' },
        { kind: 'danglingKey', of: { place: library }, column: 'ForSiteCode', value: 'NOWHERE' },
      ]);
      const fax = instruction({ Category: undefined, ServiceKey: 'fax', State: 'Draft' });
      expect(gaps({ instructions: [fax] })).toEqual([
        { kind: 'danglingKey', of: { instruction: fax }, column: 'ServiceKey', value: 'fax' },
      ]);
    });

    it('says once what an instruction names twice', () => {
      const twice = instruction({ State: 'Draft', DependsOn: 'fax, Fax' });
      expect(gaps({ instructions: [twice] })).toEqual([
        { kind: 'danglingKey', of: { instruction: twice }, column: 'DependsOn', value: 'fax' },
      ]);
    });

    it('finds keys of “For” that reach nobody, and not the site code that goes with them', () => {
      const keyed = (For: string | undefined): ReviewedInstruction =>
        instruction({ SiteCode: '*', For, State: 'Draft' });
      expect(gaps({ instructions: [keyed('site:mil;region:South;without:EMAIL')] })).toEqual([]);
      const lost = keyed('site:GONE;region:North;oops');
      expect(gaps({ instructions: [lost] })).toEqual([
        { kind: 'danglingKey', of: { instruction: lost }, column: 'For', value: 'site:GONE' },
        { kind: 'danglingKey', of: { instruction: lost }, column: 'For', value: 'oops' },
      ]);
      const emptied = keyed(undefined);
      expect(gaps({ instructions: [emptied] })).toEqual([
        { kind: 'danglingKey', of: { instruction: emptied }, column: 'SiteCode', value: '*' },
      ]);
    });

    it('leaves withdrawn instructions alone', () => {
      expect(gaps({ instructions: [instruction({ SiteCode: 'GONE', State: 'Withdrawn' })] })).toEqual([]);
    });
  });

  it('puts what staff are left without first, then what ends, and what nobody needs last', () => {
    const found = gaps({
      statuses: emailFails,
      instructions: [
        instruction({ Id: 5, Category: 'Internet access', NextUpdateOn: undefined, NextReviewOn: day('2013-04-01') }),
      ],
      places: [place({ ValidUntil: day('2013-04-20') })],
    });
    expect(kinds(found)).toEqual(['noInstruction', 'agreementEnds', 'notNeeded', 'reviewOverdue']);
  });
});

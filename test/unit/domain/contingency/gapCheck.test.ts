import { contingencyGaps, type ReviewedInstruction } from '../../../../src/domain/contingency/gapCheck';
import type { PlaceFacts } from '../../../../src/domain/contingency/places';
import type { CategorisedService } from '../../../../src/domain/contingency/whatToDo';
import { day } from '../../../../src/domain/day';
import type { StatusFacts } from '../../../../src/domain/rollout/facts';

const today = day('2013-04-15');
const email = { ServiceKey: 'email', Title: 'Email', Tier: 'Essential', ConfirmWithinDays: 14, Category: 'Email' } as CategorisedService;
const internet = { ...email, ServiceKey: 'internet', Title: 'Internet access', Category: 'Internet access' } as CategorisedService;
const sites = [{ siteCode: 'MIL', Title: 'Millgate House' }];

const status = (ServiceKey: string, more: Partial<StatusFacts>): StatusFacts => ({ SiteCode: 'MIL', ServiceKey, Now: 'Working', Stage: 'Connected', ConfirmedOn: day('2013-04-12'), ...more }) as StatusFacts;
const instruction = (more: Partial<ReviewedInstruction> = {}): ReviewedInstruction => ({ Id: 1, Category: 'Email', State: 'Available', ...more });
const place = (more: Partial<PlaceFacts> = {}): PlaceFacts => ({ Id: 1, Place: 'Library', AgreementState: 'Agreed', ...more });

function kinds(statuses: readonly StatusFacts[], instructions: readonly ReviewedInstruction[] = [], places: readonly PlaceFacts[] = []): string[] {
  return contingencyGaps({ sites, services: [email, internet], statuses, instructions, places }, today).map((gap) => ('category' in gap ? `${gap.kind} ${gap.category}` : gap.kind));
}
const fine = [status('email', {}), status('internet', {})];
const broken = [status('email', { Now: 'Not working' }), status('internet', {})];

describe('the gap check', () => {
  it('finds what does not work and has no instruction, and nothing where all is well', () => {
    expect(kinds(broken)).toContain('noInstruction Email');
    expect(kinds(broken, [instruction()]).filter((kind) => /Email|notNeeded/.test(kind))).toEqual([]);
  });

  it('finds an instruction that nobody needs', () => {
    expect(kinds(fine, [instruction()])).toContain('notNeeded');
  });

  it('finds one that needs what does not work', () => {
    expect(kinds([status('email', { Now: 'Not working' }), status('internet', { Now: 'Not working' })], [instruction({ DependsOn: 'internet' }), instruction({ Id: 2, Category: 'Internet access' })])).toContain('dependsOnBroken');
  });

  it('finds reviews that are late, agreements and old services that end soon', () => {
    expect(kinds(broken, [instruction({ NextReviewOn: day('2013-04-14') })])).toContain('reviewOverdue');
    expect(kinds(broken, [instruction({ NextReviewOn: today })])).not.toContain('reviewOverdue');
    expect(kinds(fine, [], [place({ ValidUntil: day('2013-04-29') })])).toContain('agreementEnds');
    expect(kinds(fine, [], [place({ ValidUntil: day('2013-04-30') })])).not.toContain('agreementEnds');
    expect(kinds([status('email', { Now: 'Keep using what you have', ExistingEndsOn: day('2013-04-20') }), fine[1]])).toContain('existingEnds');
  });

  it('finds keys that point nowhere', () => {
    expect(kinds(fine, [instruction({ SiteCode: 'NOWHERE' }), instruction({ Id: 2, DependsOn: 'gone' })], [place({ ForSiteCode: 'NOWHERE' })]).filter((kind) => kind === 'danglingKey')).toHaveLength(3);
  });
});

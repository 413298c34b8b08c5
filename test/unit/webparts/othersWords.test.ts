import type { RolloutService } from '../../../src/data/rollout';
import { day } from '../../../src/domain/day';
import type { NowState } from '../../../src/domain/rollout/choices';
import type { RowAnswer } from '../../../src/webparts/rolloutStatus/answers';
import { othersWords } from '../../../src/webparts/rolloutStatus/othersWords';

function answered([Title, state]: readonly [string, NowState], at: number): RowAnswer {
  const service = { Id: at, ServiceKey: Title, Title, Tier: 'Extended' } as RolloutService;
  const now = { state, basis: 'confirmed', confirmedOn: day('2013-04-12') } as const;
  return { service, now, expected: { kind: 'forecast', on: day('2013-05-01'), precision: 'Day', past: false } };
}

const said = (...services: readonly (readonly [string, NowState])[]): string =>
  othersWords(services.map(answered)).replace(/\u00a0/g, ' ');

describe('the line that the other services are folded under', () => {
  it('names each, by how it stands', () => {
    expect(
      said(
        ['SharePoint', 'Not working'],
        ['BlackBerry', 'Working'],
        ['Intranet', 'Not working'],
        ['Mobile phone', 'Working'],
        ['Remote access (VPN)', 'Not known'],
      ),
    ).toBe(
      '5 other services. Working: BlackBerry; Mobile phone. Not working: SharePoint; Intranet. Not known: Remote access (VPN).',
    );
    expect(said(['Intranet', 'Partly working'])).toBe('1 other service. Partly working: Intranet.');
  });

  it('counts those for which there is no room, but never only one', () => {
    const named = (...names: readonly string[]): string => said(...names.map((name) => [name, 'Not working'] as const));
    expect(named('A', 'B', 'C', 'D')).toBe('4 other services. Not working: A; B; C; D.');
    expect(named('A', 'B', 'C', 'D', 'E', 'F')).toBe('6 other services. Not working: A; B; C; 3 others.');
  });

  it('says of what nobody here ever had, and has no date, that it is not here yet: nothing is wrong', () => {
    const vpn = { ...answered(['Remote access (VPN)', 'Not working'], 1), expected: { kind: 'noDate' } } as const;
    expect(othersWords([answered(['Intranet', 'Not working'], 2), vpn])).toBe(
      '2\u00a0other services. Not working: Intranet. Not here yet: Remote access (VPN).',
    );
  });
});

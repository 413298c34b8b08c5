import type { NowState } from '../../../src/domain/rollout/words';
import { othersWords } from '../../../src/webparts/rolloutStatus/othersWords';

const said = (...services: readonly (readonly [string, NowState])[]): string =>
  othersWords(services.map(([Title, state]) => ({ service: { Title }, now: { state } }))).replace(/\u00a0/g, ' ');

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
      '5 other services. Working: BlackBerry and Mobile phone. Not working: SharePoint and Intranet. Not known: Remote access (VPN).',
    );
    expect(said(['Intranet', 'Partly working'])).toBe('1 other service. Partly working: Intranet.');
  });

  it('counts those for which there is no room, but never only one', () => {
    const named = (...names: readonly string[]): string => said(...names.map((name) => [name, 'Not working'] as const));
    expect(named('A', 'B', 'C', 'D')).toBe('4 other services. Not working: A, B, C and D.');
    expect(named('A', 'B', 'C', 'D', 'E', 'F')).toBe('6 other services. Not working: A, B, C and 3 others.');
  });
});

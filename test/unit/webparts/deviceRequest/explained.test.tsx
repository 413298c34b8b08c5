import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { assess, type AssessedAnswers } from '../../../../src/domain/device/assessment';
import type { PolicyFacts } from '../../../../src/domain/device/policy';
import { Explained } from '../../../../src/webparts/deviceRequest/ask/Explained';
import { onCall, policy, support, today } from '../../domain/device/facts';

function explain(policies: readonly PolicyFacts[], more: Partial<AssessedAnswers> = {}): string {
  const answers = {
    FunctionKey: 'emergency-planning',
    BusinessNeeds: [onCall] as const,
    NeedsMobileEmail: false,
    UsesNHSmail: false,
    ...more,
  };
  const { container } = render(<Explained assessment={assess(answers, policies, [support()], today)} />);
  return container.textContent ?? '';
}

describe('what the rule says to the answers', () => {
  it('says once that a person decides', () => {
    for (const text of [explain([]), explain([policy()]), explain([policy({ Entitlement: 'None' })])])
      expect(text.match(/A person (will|in ICT) decides?/g)).toHaveLength(1);
  });

  it('says what to use until it is decided, also where no policy does', () => {
    expect(explain([])).toContain('Until it is decided: Keep using what you have now.');
    expect(explain([policy()])).toContain('Until it is decided: Use your desk phone.');
    expect(explain([policy({ InsteadUse: undefined })], { BusinessNeeds: [] })).toContain(
      'Instead: Keep using what you have now.',
    );
  });

  it('says why a person decides, where the reasons seem to speak for it', () => {
    explain([policy({ Entitlement: 'None' })]);
    expect(
      screen.getByText('The need counts, and the function calls for no handset. So a person says what serves it.'),
    ).toBeInTheDocument();
    expect(explain([policy()])).not.toContain('So a person');
  });

  it('names the BlackBerry and NHSmail once in what it says of its place', () => {
    explain([policy({ Entitlement: 'Standard' })], {
      NeedsMobileEmail: true,
      UsesNHSmail: true,
      CurrentDevice: 'blackberry',
    });
    const [bullet] = screen.getAllByRole('listitem').filter((each) => each.textContent?.includes('goes before others'));
    expect(bullet.textContent).toBe(
      'This request goes before others: a BlackBerry does not support NHSmail, and will not. Source: Corporate ICT.',
    );
    expect(
      screen.getByText('Email is needed, and the handset for this function has none. So a person chooses.'),
    ).toBeInTheDocument();
  });
});

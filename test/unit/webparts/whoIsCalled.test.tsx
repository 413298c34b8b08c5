import { render } from '@testing-library/react';
import * as React from 'react';
import type { NumberToCall } from '../../../src/domain/answer/numbers';
import { CallLine } from '../../../src/webparts/rolloutStatus/CallLine';
import { Numbers } from '../../../src/webparts/contingencyAccess/Numbers';
import { SubjectContent } from '../../../src/webparts/base/toDo/SubjectContent';
import { instruction, type Said, services, summaryOf } from '../domain/answer/rows';

const telephone = '0113 496 0002';
const contact = { telephone, of: 'contact' } as const;

const words = (element: React.ReactElement): string => render(element).container.textContent ?? '';
const line = (number: NumberToCall, needsAction = true): string =>
  words(<CallLine number={number} needsAction={needsAction} />);

describe('who answers a number', () => {
  it('is said of the help desk on the page that says what works', () => {
    expect(line({ telephone, of: 'help', hours: '8am to 6pm' })).toBe(
      'Stuck? Call the help desk on 0113 496 0002. 8am to 6pm.',
    );
    expect(line({ telephone, of: 'help' }, false)).toBe('Something not working? Call the help desk on 0113 496 0002.');
  });

  it('is said of the site’s contact, where nobody gives the help desk’s number', () => {
    expect(line(contact)).toBe('Stuck? Call your site contact on 0113 496 0002.');
    expect(line(contact, false)).toBe('Something not working? Call your site contact on 0113 496 0002.');
  });

  it.each([
    ['the help desk', { help: { telephone } }],
    ['your site contact', { site: { ContactTelephone: telephone } }],
  ] as const)('is said on the page that says what to do: %s', (who, given) => {
    expect(words(<Numbers summary={summaryOf({ services, ...given })} />)).toBe(`Stuck? Call ${who} on ${telephone}.`);
  });

  it('is not said of an instruction’s own number, which nobody names: it is for that alone', () => {
    const webmail = instruction('Use webmail', { Telephone: '0113 496 0009' });
    const said: Said = { now: { email: 'Not working' }, help: { telephone }, instructions: [webmail] };
    const summary = summaryOf(said);
    const subject = summary.subjects.find(({ answers }) => answers.some(({ key }) => key === 'email'))!;
    expect(words(<SubjectContent subject={subject} summary={summary} name="Email" />)).toContain(
      'Stuck with this? Call 0113 496 0009.',
    );
  });
});

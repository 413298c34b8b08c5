import { render } from '@testing-library/react';
import * as React from 'react';
import type { NumberToCall } from '../../../src/domain/answer/numbers';
import { CallLine } from '../../../src/webparts/rolloutStatus/CallLine';
import { Numbers } from '../../../src/webparts/contingencyAccess/Numbers';
import { SubjectContent } from '../../../src/webparts/base/toDo/SubjectContent';
import { instruction, type Said, services, summaryOf } from '../domain/answer/rows';

const telephone = '0113 496 0002';

const words = (element: React.ReactElement): string => render(element).container.textContent ?? '';
const line = (number: NumberToCall | undefined, needsAction = true): string =>
  words(<CallLine number={number} needsAction={needsAction} />);

describe('who answers a number', () => {
  it('is said of the help desk on the page that says what works', () => {
    expect(line({ telephone, of: 'help', hours: '8am to 6pm' })).toBe(
      'Stuck? Call the help desk on 0113 496 0002. 8am to 6pm.',
    );
    expect(line({ telephone, of: 'help' }, false)).toBe('Something not working? Call the help desk on 0113 496 0002.');
  });

  it('is asked of people, not called, where nobody gives the help desk’s number; where nothing is wrong, not even that', () => {
    expect(line(undefined)).toBe('Stuck? Ask your site contact or corporate ICT.');
    expect(line(undefined, false)).toBe('');
  });

  it.each([
    [`Stuck? Call the help desk on ${telephone}.`, { help: { telephone } }],
    ['Stuck? Ask your site contact or corporate ICT.', {}],
  ] as const)('is said on the page that says what to do: %s', (said, given) => {
    expect(words(<Numbers summary={summaryOf({ services, ...given })} />)).toBe(said);
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

import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { OwnRequest } from '../../../../src/webparts/deviceRequest/OwnRequest';
import type { Belief } from '../../../../src/webparts/deviceRequest/useBeliefs';
import { inPart } from '../inPart';
import { heldRequest, keptHere, myDevices } from './own';

const answered = heldRequest(21, { Outcome: 'Smart handset', OutcomeNote: 'We will ring you.', OutcomeBy: 'Sam' });

function show(belief: Belief): void {
  document.body.replaceChildren();
  render(
    inPart(
      <OwnRequest
        devices={myDevices([answered])}
        beliefs={{ of: () => belief, again: () => undefined }}
        request={answered}
        say={() => undefined}
        onSaved={() => undefined}
      />,
      { store: keptHere(), today: '2013-04-15' as never, now: () => new Date('2013-04-15T09:00:00Z') },
    ),
  );
}

const inUnseen = (words: string): Element | null => screen.getByText(words).closest('.unseen');

test('until it is known whose its words are, a request claims no answer and keeps the room for it', () => {
  show('reading');
  expect(screen.getByRole('heading')).toHaveTextContent('Checking this request with SharePoint.');
  expect(inUnseen('ICT says: We will ring you.')).not.toBeNull();
  show('ict');
  expect(screen.getByRole('heading')).toHaveTextContent('Yes: Maria Okafor gets a smart handset.');
  expect(inUnseen('ICT says: We will ring you.')).toBeNull();
});

test.each(['madeByAnother', 'notIct'] as const)('words that are not ICT’s are not there at all: %s', (belief) => {
  show(belief);
  for (const words of ['We will ring you', 'Sam', 'smart handset', 'Print'])
    expect(document.body).not.toHaveTextContent(words);
});

import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { FewAtATime } from '../../../src/ui/FewAtATime';

it('moves the focus to the first new row, also where rows hold lists of their own', () => {
  render(
    <FewAtATime rows={['a', 'b', 'c', 'd']} each="li" atOnce={2}>
      {(shown) => (
        <ul>
          {shown.map((row) => (
            <li key={row} aria-label={row}>
              <ul>
                <li>One of {row}</li>
              </ul>
            </li>
          ))}
        </ul>
      )}
    </FewAtATime>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
  expect(screen.getByRole('listitem', { name: 'c' })).toHaveFocus();
});

it('moves the focus to the first new row, also where the rows stand in several lists', () => {
  render(
    <FewAtATime rows={['a', 'b', 'c', 'd']} each="li" atOnce={2}>
      {(shown) =>
        shown.map((row) => (
          <ul key={row}>
            <li aria-label={row}>{row}</li>
          </ul>
        ))
      }
    </FewAtATime>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
  expect(screen.getByRole('listitem', { name: 'c' })).toHaveFocus();
});

import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { ErrorSummary } from '../../../src/ui/form/ErrorSummary';

const seen: (string | null)[] = [];
beforeEach(() => {
  seen.length = 0;
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    seen.push(this.textContent);
  };
});
afterEach(() => {
  delete (Element.prototype as { scrollIntoView?: unknown }).scrollIntoView;
});

/** Places an element between two heights of the window. */
function place(element: Element, top: number, bottom: number): void {
  element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
}

function follow(id: string): void {
  render(<ErrorSummary faults={[{ id, text: 'Mend it' }]} />);
  fireEvent.click(screen.getByRole('link', { name: 'Mend it' }));
  expect(document.getElementById(id)).toHaveFocus();
}

describe('a link of the error summary', () => {
  it('brings the label of a field into view, and gives the field the focus', () => {
    render(
      <div>
        <label htmlFor="name">Their name</label>
        <input id="name" />
      </div>,
    );
    follow('name');
    expect(seen).toEqual(['Their name']);
  });

  it('brings the question of radio buttons into view, not the first answer', () => {
    render(
      <fieldset>
        <legend>Who is it for?</legend>
        <input type="radio" id="me" />
        <label htmlFor="me">Me</label>
      </fieldset>,
    );
    follow('me');
    expect(seen).toEqual(['Who is it for?']);
  });

  it('brings the legend of a date into view, unless the field is too far below it', () => {
    render(
      <fieldset>
        <legend>Expected</legend>
        <label htmlFor="day">Day</label>
        <input id="day" />
      </fieldset>,
    );
    place(screen.getByText('Expected'), 0, 20);
    place(document.getElementById('day')!, 60, 100);
    follow('day');
    place(document.getElementById('day')!, 900, 940);
    fireEvent.click(screen.getByRole('link', { name: 'Mend it' }));
    expect(seen).toEqual(['Expected', 'Day']);
  });
});

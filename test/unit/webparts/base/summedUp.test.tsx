import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { type FigureGroup, SummedUp } from '../../../../src/webparts/base/summary/SummedUp';

const changes = ['one', 'two', 'three'];
const groups: readonly FigureGroup<string>[] = [
  { heading: 'Known', apart: true, figures: [{ key: 'known', words: '1 becomes known', rows: ['two'] }] },
  { heading: 'Dates', figures: [{ key: 'later', words: '2 move later', rows: ['one', 'three'] }] },
];

const view = (shown: readonly FigureGroup<string>[] = groups): React.ReactElement => (
  <SummedUp groups={shown} changes={changes} between={<p>A problem</p>}>
    {(rows, words) => <p data-testid="rows">{[words ?? 'all', ...rows].join('|')}</p>}
  </SummedUp>
);
const press = (name: string | RegExp): void => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const rows = (): string | null => screen.getByTestId('rows').textContent;

const complaint = jest.spyOn(console, 'error');
afterEach(() => expect(complaint).not.toHaveBeenCalled());

describe('changes with a summary', () => {
  it('show all of them at first, below what stands between, and take no focus', () => {
    render(view());
    expect(rows()).toBe('all|one|two|three');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'In short',
      'Known',
      'Dates',
      'Changes',
    ]);
    expect(screen.getByText('A problem').compareDocumentPosition(screen.getByTestId('rows'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(document.body).toHaveFocus();
  });

  it('open the changes of a figure, and say under a heading with the focus what they are and that all are saved', () => {
    render(view());
    press('2 move later');
    expect(rows()).toBe('2 move later|one|three');
    expect(screen.getByRole('heading', { name: '2 move later' })).toHaveFocus();
    expect(screen.getByText(/^2 of 3\schanges\. Saving takes all of them\.$/)).toBeVisible();
    expect(screen.getByRole('button', { name: '2 move later' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('button', { name: '1 becomes known' })).not.toHaveAttribute('aria-current');
  });

  it('lead back to the figure, open another or the same again, and go back to all', () => {
    render(view());
    press('2 move later');
    press('Back to the summary');
    expect(screen.getByRole('button', { name: '2 move later' })).toHaveFocus();
    press('2 move later');
    expect(screen.getByRole('heading', { name: '2 move later' })).toHaveFocus();
    press('1 becomes known');
    expect(rows()).toBe('1 becomes known|two');
    press(/^Show all 3\schanges$/);
    expect(rows()).toBe('all|one|two|three');
    expect(screen.getByRole('heading', { name: 'Changes' })).toHaveFocus();
  });

  it('show all again where the opened figure is not there any more', () => {
    const { rerender } = render(view());
    press('1 becomes known');
    rerender(view(groups.slice(1)));
    expect(rows()).toBe('all|one|two|three');
  });
});

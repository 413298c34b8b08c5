import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { RolloutService } from '../../../src/data/rollout';
import type { EditableStatus } from '../../../src/data/rolloutEditing';
import { day } from '../../../src/domain/day';
import { everywhere } from '../../../src/domain/rollout/rowChoice';
import { midApril } from '../../../src/lists/demonstration/demonstrationData';
import { CheckMany } from '../../../src/webparts/rolloutStatus/edit/many/CheckMany';
import {
  type ChangeableSite,
  type PlannedRow,
  planMany,
  type Wanted,
} from '../../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { emptyDraft } from '../../../src/webparts/rolloutStatus/edit/statusDraft';
import { atOnce } from '../atOnce';
import { inPart } from './inPart';

const today = day('2013-04-15');
const [, sites, services, statuses] = midApril().lists.map(({ rows }) => rows.map(({ values }) => values as unknown));

/** The sites of London, with their dates brought nearer by two weeks and their answers confirmed. */
const nearer: Wanted = {
  sites: (sites as ChangeableSite[]).filter(({ Region }) => Region === 'London'),
  services: services as RolloutService[],
  narrowing: everywhere,
  move: { kind: 'by', days: -14 },
  draft: { ...emptyDraft, reason: 'The supplier is early.' },
  confirmer: { by: 'Jo Patel', source: 'A call to each site' },
};

type Asked = readonly [row: PlannedRow, agreed: Parameters<PlannedRow['changeAs']>[0]];

function check(
  wanted: Wanted,
  more: (row: object) => object = (row) => row,
): { readonly onSave: jest.Mock; readonly asked: readonly Asked[] } {
  const entries = statuses.map((row, at) => ({
    ...more(row as object),
    Id: at + 1,
    etag: `"1,1"`,
  })) as EditableStatus[];
  const onSave = jest.fn();
  const plan = atOnce(planMany(wanted, entries, today));
  const asked: Asked[] = [];
  const rows = plan.rows.map((row): PlannedRow => ({
    ...row,
    changeAs(agreed) {
      asked.push([row, agreed]);
      return row.changeAs(agreed);
    },
  }));
  render(
    inPart(
      <CheckMany
        plan={{ ...plan, rows }}
        wanted={wanted}
        services={services.length}
        heading={React.createRef()}
        onSave={onSave}
        onBack={() => undefined}
      />,
    ),
  );
  return { onSave, asked };
}

const save = (): HTMLElement => screen.getByRole('button', { name: /^Save / });
const answers = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Answers to tick' })).getAllByRole('checkbox');

describe('dates that come nearer, which nobody has agreed to', () => {
  it('are not saved: the error takes the focus, each time somebody tries, and not while they tick an answer', () => {
    const { onSave } = check(nearer);
    fireEvent.click(save());
    expect(screen.getByRole('alert')).toBe(document.activeElement);
    answers()[0].focus();
    fireEvent.click(answers()[0]);
    expect(answers()[0]).toBe(document.activeElement);
    fireEvent.click(save());
    expect(screen.getByRole('alert')).toBe(document.activeElement);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are saved, or left out, once somebody has said so; the error goes', () => {
    const { onSave } = check(nearer);
    fireEvent.click(save());
    const yes = screen.getByRole('radio', { name: 'Yes, bring them nearer' });
    fireEvent.click(screen.getByRole('link', { name: 'Say whether the dates may come nearer' }));
    expect(yes).toBe(document.activeElement);
    fireEvent.click(yes);
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(save());
    expect(onSave).toHaveBeenCalledTimes(1);
  });
});

describe('dates that were given today already, such as before the page was lost', () => {
  const later: Wanted = { ...nearer, move: { kind: 'by', days: 14 }, confirmer: undefined };
  const givenToday = (row: object): object => ({ ...row, DateGivenOn: today });

  it('are not moved again unseen: nothing is saved until that is ticked', () => {
    const { onSave } = check(later, givenToday);
    expect(screen.getByRole('heading', { name: /^\d+\sdates were given today already$/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Save / })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Move these \d+\sdates again$/ }));
    fireEvent.click(save());
    expect(onSave.mock.calls[0][0].length).toBeGreaterThan(1);
  });

  it('are not asked about coming nearer, until they move again', () => {
    check({ ...nearer, confirmer: undefined }, givenToday);
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Move these / }));
    expect(screen.getByRole('radio', { name: 'Yes, bring them nearer' })).toBeInTheDocument();
  });
});

it('leaves out of a row only what was asked about it: the rest of thousands would be planned at once', () => {
  const { asked } = check(nearer);
  fireEvent.click(screen.getByRole('radio', { name: 'Leave those dates as they are' }));
  expect(asked.length).toBeGreaterThan(100);
  for (const [{ becomes, isNearer, isAgain }, agreed] of asked) {
    if (!becomes) expect(agreed.answer).toBe(true);
    if (!isNearer) expect(agreed.nearer).toBe(true);
    if (!isAgain) expect(agreed.again).toBe(true);
  }
});

it('says who is written as having given the dates, and from where', () => {
  check({ ...nearer, giver: { by: 'Kim Doyle, the supplier', source: 'The plan of 15 April' } });
  const term = screen.getByText('Who gave the new dates');
  expect(term.nextElementSibling).toHaveTextContent('Kim Doyle, the supplier. The plan of 15 April');
});

it('leads from a figure to its rows and back, with the focus', () => {
  check({ ...nearer, confirmer: undefined });
  const figure = screen.getByRole('button', { name: /move nearer$/ });
  fireEvent.click(figure);
  expect(screen.getByRole('heading', { name: figure.textContent! })).toBe(document.activeElement);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the summary' }));
  expect(figure).toBe(document.activeElement);
});

it('counts in its heading what would be saved, as answers are ticked', () => {
  check({ ...nearer, move: undefined, draft: emptyDraft });
  const count = (): number =>
    Number(/^[\d,]+/.exec(screen.getAllByRole('heading')[0].textContent!)![0].replace(',', ''));
  const before = count();
  fireEvent.click(answers()[0]);
  expect(count()).toBe(before + 1);
  expect(save().textContent).toBe(`Save ${before + 1}\u00a0changes`);
});

import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { SiteChooser } from '../../../src/ui/SiteChooser';

const sites = [
  {
    SiteCode: 'MIL',
    Title: 'Millgate House',
    Town: 'Rotherham',
    AreaTeam: 'South Yorkshire and Bassetlaw',
    Region: 'North',
  },
  {
    SiteCode: 'MLT',
    Title: 'Milton Chambers',
    Town: 'Cambridge',
    AreaTeam: 'East Anglia',
    Region: 'Midlands and East',
  },
  ...Array.from({ length: 12 }, (_, i) => ({ SiteCode: `Q${i}`, Title: `Quay Court ${i}`, Region: 'South' as const })),
] as const;

describe('the site chooser', () => {
  it('lists and announces matches as one types, and chooses one', async () => {
    const onChoose = jest.fn();
    render(<SiteChooser sites={sites} onChoose={onChoose} />);
    const input = screen.getByRole('searchbox', { name: 'Find your site' });
    expect(input).toHaveAccessibleDescription('Type a town, a building or a postcode');
    await userEvent.type(input, 'mil');
    expect(screen.getByRole('status')).toHaveTextContent('2 sites match');
    await userEvent.click(screen.getByRole('button', { name: /^Millgate House/ }));
    expect(onChoose).toHaveBeenCalledWith('MIL');
  });

  it('says of no site that it is not there while more are on their way', async () => {
    const { rerender } = render(<SiteChooser sites={sites.slice(2)} more onChoose={jest.fn()} />);
    await userEvent.type(screen.getByRole('searchbox'), 'mil');
    expect(screen.getByRole('status')).toHaveTextContent('Getting more sites');
    rerender(<SiteChooser sites={sites} onChoose={jest.fn()} />);
    expect(screen.getByRole('status')).toHaveTextContent('2 sites match');
  });

  it('leaves on Escape where there is something to go back to', async () => {
    const onLeave = jest.fn();
    render(<SiteChooser sites={sites} onChoose={jest.fn()} onLeave={onLeave} />);
    await userEvent.type(screen.getByRole('searchbox'), 'mil{Escape}');
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  it('chooses the only match on Enter, and goes to the first while there are several', async () => {
    const onChoose = jest.fn();
    render(<SiteChooser sites={sites} onChoose={onChoose} />);
    await userEvent.type(screen.getByRole('searchbox'), 'mil');
    fireEvent.submit(screen.getByRole('form'));
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getAllByRole('button')[0]).toHaveFocus();
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'millgate');
    fireEvent.submit(screen.getByRole('form'));
    expect(onChoose).toHaveBeenCalledWith('MIL');
  });

  it('says when nothing matches, repeating what was typed as text', async () => {
    render(<SiteChooser sites={sites} onChoose={jest.fn()} />);
    await userEvent.type(screen.getByRole('searchbox'), '<b>x');
    expect(screen.getByRole('status')).toHaveTextContent('No site matches “<b>x”');
  });

  it('lists eight at most, and says how many more there are', async () => {
    render(<SiteChooser sites={sites} onChoose={jest.fn()} />);
    await userEvent.type(screen.getByRole('searchbox'), 'quay');
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    expect(screen.getByText('4 more. Type more letters to see fewer.')).toBeInTheDocument();
  });

  it('offers the sites of the default region before anything is typed', () => {
    render(<SiteChooser sites={sites} region="North" onChoose={jest.fn()} />);
    expect(screen.getByText('Sites in the region North')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(1);
  });

  it('can stand twice on a page: no id is used twice', () => {
    const { container } = render(
      <>
        <SiteChooser sites={sites} onChoose={jest.fn()} />
        <SiteChooser sites={sites} onChoose={jest.fn()} />
      </>,
    );
    const ids = Array.from(container.querySelectorAll('[id]'), (element) => element.id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the site chooser takes the place of a field where a question stands above it', () => {
  render(<SiteChooser sites={sites} label="Town, building or postcode" onChoose={jest.fn()} />);
  expect(screen.getByRole('searchbox', { name: 'Town, building or postcode' })).not.toHaveAccessibleDescription();
  expect(screen.queryByText('Find your site')).not.toBeInTheDocument();
});

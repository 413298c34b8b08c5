import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { SiteChooser } from '../../../../src/ui/findSite/SiteChooser';

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

const lately = [sites[1], sites[0]];

describe('the site chooser', () => {
  it('lists and announces matches as one types, and chooses one', async () => {
    const onChoose = jest.fn();
    render(<SiteChooser sites={sites} onChoose={onChoose} />);
    const input = screen.getByRole('searchbox', { name: 'Find your site' });
    expect(input).toHaveAccessibleDescription('Town, building, postcode or area team');
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

  it('says what Enter does, chooses the only match by it, and goes to the first while there are several', async () => {
    const onChoose = jest.fn();
    render(<SiteChooser sites={sites} onChoose={onChoose} />);
    await userEvent.type(screen.getByRole('searchbox'), 'mil');
    expect(screen.getByRole('status')).toHaveTextContent('Enter or Arrow Down goes to the first.');
    fireEvent.submit(screen.getByRole('form'));
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getAllByRole('button')[0]).toHaveFocus();
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'millgate');
    expect(screen.getByRole('status')).toHaveTextContent('1 site matches. Enter chooses it.');
    fireEvent.submit(screen.getByRole('form'));
    expect(onChoose).toHaveBeenCalledWith('MIL');
  });

  it('goes by the arrows from the field to the first match, through the others, and back', async () => {
    render(<SiteChooser sites={sites} onChoose={jest.fn()} />);
    const input = screen.getByRole('searchbox');
    await userEvent.type(input, 'mil{ArrowDown}');
    const [first, second] = screen.getAllByRole('button');
    expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(input).toHaveFocus();
  });

  it('offers what may have been meant as a guess, and never chooses it by Enter alone', async () => {
    const onChoose = jest.fn();
    render(<SiteChooser sites={sites} onChoose={onChoose} />);
    await userEvent.type(screen.getByRole('searchbox'), 'rotheram');
    expect(screen.getByRole('status')).toHaveTextContent(/^No site is called “rotheram”\.$/);
    const guesses = await screen.findByRole('list', { name: 'Did you mean Rotherham?' });
    expect(screen.getByText('Did you mean Rotherham?')).toBeVisible();
    fireEvent.submit(screen.getByRole('form'));
    expect(onChoose).not.toHaveBeenCalled();
    const guess = within(guesses).getByRole('button', { name: /^Millgate House/ });
    expect(guess).toHaveFocus();
    await userEvent.click(guess);
    expect(onChoose).toHaveBeenCalledWith('MIL');
  });

  it('puts what is spelt like it below what is called so', async () => {
    const alike = ['Hallam House', 'Hallamshire Court'].map(
      (Title) => ({ SiteCode: Title, Title, Region: 'North' }) as const,
    );
    render(<SiteChooser sites={alike} onChoose={jest.fn()} />);
    await userEvent.type(screen.getByRole('searchbox'), 'hallams');
    const guesses = await screen.findByRole('list', { name: 'Spelt like it' });
    expect(within(guesses).getByRole('button', { name: /^Hallam House/ })).toBeVisible();
    expect(screen.getAllByRole('button')[0]).toHaveAccessibleName(/^Hallamshire Court/);
  });

  it('names the district of a postcode that no site has', async () => {
    render(<SiteChooser sites={[{ ...sites[0], Postcode: 'S60 1FD' }]} onChoose={jest.fn()} />);
    await userEvent.type(screen.getByRole('searchbox'), 's601ab');
    const near = await screen.findByRole('list', { name: 'In S60' });
    expect(screen.getByRole('status')).toHaveTextContent('No site has the postcode S60 1AB.');
    expect(within(near).getByRole('button')).toHaveAccessibleName(/Rotherham S60 1FD\./);
  });

  it('offers the sites used before, while nothing is typed, in one press', async () => {
    const onChoose = jest.fn();
    const onForget = jest.fn();
    render(<SiteChooser sites={sites} lately={lately} onChoose={onChoose} onForget={onForget} />);
    const used = screen.getByRole('list', { name: 'Used lately on this computer' });
    expect(within(used).getAllByRole('button')).toHaveLength(2);
    await userEvent.type(screen.getByRole('searchbox'), '{ArrowDown}');
    expect(within(used).getAllByRole('button')[0]).toHaveFocus();
    await userEvent.click(within(used).getByRole('button', { name: /^Milton Chambers/ }));
    expect(onChoose).toHaveBeenCalledWith('MLT');
    await userEvent.click(screen.getByRole('button', { name: 'Forget these' }));
    expect(onForget).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.type(screen.getByRole('searchbox'), 'quay');
    expect(screen.queryByText('Used lately on this computer')).not.toBeInTheDocument();
  });

  it('lists all sites by region and area team, the default region first, to whoever would rather look', async () => {
    const onChoose = jest.fn();
    render(<SiteChooser sites={sites} region="South" onChoose={onChoose} />);
    await userEvent.click(screen.getByText('All 14 sites, by area'));
    const regions = await screen.findAllByText(/: \d+\s(site|sites)$/);
    expect(regions.map(({ textContent }) => textContent)).toEqual([
      'South: 12\u00a0sites',
      'North: 1\u00a0site',
      'Midlands and East: 1\u00a0site',
    ]);
    await userEvent.click(regions[1]);
    const team = screen.getByRole('list', { name: 'South Yorkshire and Bassetlaw' });
    await userEvent.click(within(team).getByRole('button', { name: /^Millgate House/ }));
    expect(onChoose).toHaveBeenCalledWith('MIL');
  });

  it('says when nothing matches, repeating what was typed as text', async () => {
    const onNone = jest.fn();
    render(<SiteChooser sites={sites} onChoose={jest.fn()} onNone={onNone} />);
    await userEvent.type(screen.getByRole('searchbox'), '<x>');
    await screen.findByText(/none is spelt like it/);
    expect(onNone).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), '<b>x');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('No site matches “<b>x”, and none is spelt like it.'),
    );
    expect(onNone).toHaveBeenCalledTimes(1);
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

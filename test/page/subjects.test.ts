import { screen } from '@testing-library/dom';
import { openPage, press } from './openPage';
import { button, heading } from './queries';

/** The section of a subject, open or not. */
const subject = (name: string): HTMLElement => heading(name).closest('details')!;

describe('the subjects of what to do now', () => {
  test('are all shown by what stands in one line with what they are', async () => {
    await openPage('WhatToDoNow', { query: 'site=MILLGATE' });
    const all = button('Show all');
    expect(all.parentElement).toHaveTextContent(/^Service by service\s?Show all$/);
    await press(all);
    expect(subject('Email')).toHaveAttribute('open');
  });

  // If the lists say, for example, “Choose another place from the list”, that list is further down.
  test.each(['MILLGATE', 'QUAYCOURT'])(
    'come before the places, to which the one that speaks of them leads: %s',
    async (site) => {
      await openPage('WhatToDoNow', { query: `site=${site}` });
      const places = heading('Places you can work');
      const leads = screen.getAllByRole('button', { name: 'See the places' });
      expect(leads).toHaveLength(1);
      expect(subject('Internet access')).toContainElement(leads[0]);
      expect(leads[0].compareDocumentPosition(places)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      await press(leads[0]);
      expect(places).toHaveFocus();
    },
  );

  test('lead to no places where the internet works, or where none is near', async () => {
    await openPage('WhatToDoNow', { query: 'site=STRATFORD' });
    await press(button('Show all'));
    expect(screen.queryByRole('button', { name: 'See the places' })).not.toBeInTheDocument();
    await openPage('WhatToDoNow', { query: 'site=HARBOURROW' });
    screen.getByText(/^No place is agreed for you/);
    expect(screen.queryByRole('button', { name: 'See the places' })).not.toBeInTheDocument();
  });
});

import { screen } from '@testing-library/dom';
import { goTo, host, openPage, press, type } from './openPage';
import { button, heading } from './queries';

/** Somebody who has a site of their own: Castle Works. */
async function withASite(): Promise<void> {
  await openPage();
  await type(screen.getByRole('searchbox'), 'castle works');
  await press(button(/^Castle Works/));
}

const follow = (file: string, query: string): Promise<void> => goTo(`${host.site}/SitePages/${file}.aspx?${query}`);

describe('a colleague’s link to a site that is not one’s own', () => {
  test.each(['Home', 'WhatToDoNow'] as const)(
    'opens %s with the number to ring right under the answer, and the ways to a site of one’s own after it',
    async (page) => {
      await openPage(page, { query: 'site=MILLGATE' });
      const [answer] = screen.getAllByRole('heading', { level: 2 });
      const [number] = screen.getAllByRole('link', { name: '0113 496 0000' });
      expect(answer.nextElementSibling).toContainElement(number);
      expect(number.compareDocumentPosition(button('Make it my site'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    },
  );

  test.each([
    ['Home', 'site=MILLGATE'],
    ['Home', 'site=MILLGATE&service=email'],
    ['Home', 'site=MILLGATE&sites=all'],
    ['WhatToDoNow', 'site=MILLGATE'],
  ] as const)(
    'leads whoever has no site from %s?%s to finding theirs, where they have never been',
    async (page, query) => {
      await openPage(page, { query });
      await press(button('Find your site'));
      expect(screen.getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Keep/ })).not.toBeInTheDocument();
    },
  );

  test.each([
    ['Home', 'site=MILLGATE'],
    ['Home', 'site=MILLGATE&service=email'],
    ['Home', 'site=MILLGATE&sites=all'],
    ['WhatToDoNow', 'site=MILLGATE'],
    ['Home', 'site=NOWHERE'],
    ['WhatToDoNow', 'site=NOWHERE'],
  ])('leads whoever has one from %s?%s back to it', async (page, query) => {
    await withASite();
    await follow(page, query);
    await press(button('Back to your site'));
    expect(screen.getByText('Castle Works, Sheffield')).toBeVisible();
    expect(window.location.search).toBe('?site=CASTLEWORKS');
    expect(screen.queryByText('This is not the site you chose as yours.')).not.toBeInTheDocument();
  });

  test('to one service says who keeps that one answer', async () => {
    await openPage('Home', { query: 'site=MILLGATE&service=email' });
    heading('Where this comes from');
    screen.getByText(/^Corporate ICT’s rollout team keeps this up to date\./);
  });
});

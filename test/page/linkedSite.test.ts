import { screen } from '@testing-library/dom';
import { openPage } from './openPage';
import { button } from './queries';

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
});

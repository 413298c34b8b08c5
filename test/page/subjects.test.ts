import { openPage, press } from './openPage';
import { button, heading } from './queries';

/** What stands under a subject, whether it is open or not. */
const subject = (name: string): HTMLElement => heading(name).closest('details')!;

describe('the subjects of what to do now', () => {
  test('are all shown by what stands in one line with what they are', async () => {
    await openPage('WhatToDoNow', { query: 'site=MILLGATE' });
    const all = button('Show all');
    expect(all.parentElement).toHaveTextContent(/^Service by service\s?Show all$/);
    await press(all);
    expect(subject('Email')).toHaveAttribute('open');
  });
});

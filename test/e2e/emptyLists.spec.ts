import { expect, test } from './fixtures';

test.use({ seed: 'empty' });

test.describe('with empty lists', () => {
  test('says that there are no sites yet, and who adds them', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByText('No sites are listed yet. The rollout team adds them to the list Rollout sites.')).toBeVisible();
  });
});

import { readPackage } from '../../host/runtime/solutionPackage';
import { packageFile } from '../../scripts/package';
import { expect, test } from './fixtures';

test.describe('the shipped package', () => {
  test('holds the web part, and is what the page runs', async ({ intranet, page, host }) => {
    const shipped = readPackage(packageFile);
    const webPart = shipped.components.find(({ alias }) => alias === 'RolloutStatusWebPart');
    expect(webPart?.componentType).toBe('WebPart');

    await intranet.open();
    await expect(page.getByRole('region', { name: 'Rollout status' })).toBeVisible();
    const served = host.log.all().filter(({ path, status }) => path.includes('/ClientSideAssets/') && status === 200);
    for (const { path } of served) expect([...shipped.assets.keys()].some((name) => path.endsWith(name))).toBe(true);
    expect(served.some(({ path }) => path.includes('rollout-status-web-part'))).toBe(true);
  });
});

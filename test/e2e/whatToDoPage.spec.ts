import { readPackage } from '../../host/runtime/solutionPackage';
import type { PageModel, SectionLayout, WebPartData } from '../../host/pages/pageModel';
import { packageFile } from '../../scripts/package';
import { expect, type Intranet, sidewaysScroll, stickingOut, test } from './fixtures';

const { id: componentId } = readPackage(packageFile).components.find(
  ({ alias }) => alias === 'ContingencyAccessWebPart',
)!;

/** Saves the page as its owner would: the web part in a column, with what the property pane says. */
async function savePage(
  { host }: Intranet,
  layout: SectionLayout,
  properties?: Readonly<Record<string, string>>,
): Promise<void> {
  const id = 'a0000000-0000-4000-8000-000000000004';
  const data: WebPartData | undefined = properties && {
    id: componentId,
    instanceId: id,
    title: 'What to do now',
    dataVersion: '1.0',
    properties,
  };
  const webPart = [{ kind: 'webPart', id, componentId, ...(data && { data }) }] as const;
  const model: PageModel = {
    title: 'What to do now',
    sections: [{ layout, columns: layout === 'one' ? [webPart] : [[], webPart] }],
  };
  const reply = await fetch(`${host.url}/_host/pages?path=/sites/openservice/SitePages/WhatToDoNow.aspx`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-Host-Persona': 'owner' },
    body: JSON.stringify(model),
  });
  expect(reply.status).toBe(204);
}

test.describe('the page with what to do now', () => {
  test.afterEach(({ intranet }) => savePage(intranet, 'one'));

  test('says whom to call also when the lists cannot be reached, as its owner has written it', async ({
    intranet,
    page,
    host,
  }) => {
    await savePage(intranet, 'one', {
      title: '',
      defaultRegion: '',
      listsSite: '',
      helpTelephone: '0113 496 0099',
      helpHours: '8am to 6pm',
    });
    intranet.expectFailedRequests();
    await intranet.open();
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
    await expect(page.getByRole('alert')).toContainText('SharePoint could not be reached.');
    await expect(page.getByRole('link', { name: '0113 496 0099' })).toHaveAttribute('href', 'tel:01134960099');
    await expect(page.getByText('8am to 6pm')).toBeVisible();
  });

  test('fits a one-third column: nothing sticks out, folded or open', async ({ intranet, page, host }) => {
    await savePage(intranet, 'oneThirdRight');
    await intranet.open();
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
    await page.getByRole('button', { name: 'Show all' }).click();
    const part = page.getByRole('region', { name: 'What to do now' });
    expect(await stickingOut(part)).toEqual([]);
    expect((await part.boundingBox())?.width).toBeLessThan(480);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('gives a region’s own instruction to its sites, and to no other', async ({ intranet, page, host }) => {
    const borough = page.getByText('If the internet stops, go to Borough Yard in Southwark.', { exact: false }).first();
    await intranet.open();
    // High Holborn is in London, and its internet access works in part.
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=HIGHHOLBORN`);
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(borough).toBeVisible();
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(borough).toHaveCount(0);
  });
});

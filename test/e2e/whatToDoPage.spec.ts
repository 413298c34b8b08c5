import { readPackage } from '../../host/runtime/solutionPackage';
import type { PageModel, SectionLayout } from '../../host/pages/pageModel';
import { packageFile } from '../../scripts/package';
import { expect, type Intranet, sidewaysScroll, stickingOut, test } from './fixtures';

const { id: componentId } = readPackage(packageFile).components.find(
  ({ alias }) => alias === 'ContingencyAccessWebPart',
)!;

/** Saves the page as its owner would: with the web part in a column. */
async function savePage({ host }: Intranet, layout: SectionLayout): Promise<void> {
  const id = 'a0000000-0000-4000-8000-000000000004';
  const webPart = [{ kind: 'webPart', id, componentId }] as const;
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
});

import { expect } from '@playwright/test';
import { openEverything } from '../e2e/allSites';
import { heading, type Journey, press } from './journey';

/** The sites of `test/page/answer/twelveSites.md`, chosen to differ as much as possible, by their towns. */
const sites: readonly (readonly [code: string, town: string, seed: NonNullable<Journey['seed']>])[] = [
  ['STRATFORD', 'Stratford', 'demo'],
  ['HARROW', 'Harrow', 'demo'],
  ['LEMONQUAY', 'Truro', 'demo'],
  ['WEAVERS', 'Blackburn', 'demo'],
  ['RAILSHED', 'Swindon', 'demo'],
  ['QUAYCOURT', 'Southampton', 'demo'],
  ['MILLGATE', 'Rotherham', 'demo'],
  ['REDCLIFFE', 'Bristol', 'demo'],
  ['CATHEDRALYARD', 'Exeter', 'demo'],
  ['CHURCHLANE', 'Barnsley', 'demo'],
  ['TONEVALE', 'Taunton', 'demo'],
  ['BRAYFORD', 'Lincoln', 'day-one'],
];

/** Both pages of each, as somebody sees them who follows a link there and opens everything on them. */
export const twelveSites: readonly Journey[] = sites.map(([code, town, seed]) => ({
  page: 'WhatToDoNow',
  seed,
  query: `site=${code}`,
  themes: ['light', 'dark'],
  widths: [768],
  screens: [
    {
      name: `what to do in ${town}`,
      reach: async (page) => {
        await expect(page.getByText(`, ${town}`).first()).toBeVisible();
        await expect(heading(page, 'Places you can work')).toBeVisible();
        await expect(page.getByText('Looking for more places.')).toHaveCount(0);
      },
    },
    {
      name: `what to do in ${town} all open`,
      long: true,
      reach: async (page) => {
        await press(page, 'Show all');
        await openEverything(page);
      },
    },
    {
      name: `what works in ${town}`,
      reach: async (page, { host }) => {
        await page.goto(`${host.site}/SitePages/Home.aspx?site=${code}`);
        await expect(page.getByText(`, ${town}`).first()).toBeVisible();
        await expect(heading(page, 'Tell us what you see')).toBeVisible();
      },
    },
    { name: `what works in ${town} all open`, long: true, reach: openEverything },
  ],
}));

import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { HostOptions } from '../../host/server';
import shared from '../../playwright.config';
import { root } from '../../scripts/steps';

const seeds = { demo: /@demo$/, 'day-one': /@day-one$/, empty: /@empty$/, bare: /@bare$/ } as const;

/** What `npm run accessibility` runs: every screen here, and the journeys by keyboard among the end-to-end tests. */
export default defineConfig<object, { readonly seed: NonNullable<HostOptions['seed']> }>({
  ...shared,
  testDir: __dirname,
  outputDir: join(root, 'test-results/accessibility'),
  snapshotPathTemplate: join(__dirname, 'snapshots/{arg}{ext}'),
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: join(root, 'temp/accessibility.json') }]],
  use: { ...shared.use, trace: 'off' },
  projects: [
    // What the lists hold is a worker's to say, so each of them is a project.
    ...(Object.keys(seeds) as (keyof typeof seeds)[]).map((seed) => ({
      name: `screens-${seed}`,
      testDir: __dirname,
      grep: seeds[seed],
      use: { seed },
    })),
    { name: 'journeys', testDir: join(root, 'test/e2e'), grep: /keyboard/ },
  ],
});

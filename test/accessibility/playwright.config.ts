import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config';
import { root } from '../../scripts/steps';
import { screens } from './projects';

/** What `npm run accessibility` runs: every screen here, and the end-to-end tests of journeys by keyboard. */
export default defineConfig({
  ...shared,
  outputDir: join(root, 'test-results/accessibility'),
  reporter: [['list'], ['json', { outputFile: join(root, 'temp/accessibility.json') }]],
  projects: [...screens, { name: 'journeys', testDir: join(root, 'test/e2e'), grep: /keyboard/ }],
});

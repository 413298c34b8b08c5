import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser';
import { screens } from './test/accessibility/projects';

const everything = process.env.EVERYTHING === '1';

export default defineConfig({
  projects: [
    // What is long is shown more quickly by another test; this shows it whole.
    { name: 'browser', testDir: 'test/e2e', ...(!everything && { grepInvert: /@long/ }) },
    ...screens,
    // Flows need no browser: npm test runs them in jsdom, npm run test:all here as well.
    ...(everything ? [{ name: 'flows', testDir: 'test/flows', testMatch: '*.flow.ts' }] : []),
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'temp/playwright.json' }]],
  use: {
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace takes as much of the machine as its test: `--trace retain-on-failure` records those of tests that fail.
    trace: 'off',
    launchOptions: {
      executablePath: findBrowser(),
      // Nothing the browser does by itself may leave the machine either.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--in-process-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import type { HostOptions } from '../../host/server';

interface WorkerOptions {
  readonly seed: NonNullable<HostOptions['seed']>;
}

const seeds = { demo: /@demo$/, 'day-one': /@day-one$/, empty: /@empty$/, bare: /@bare$/ } as const;

/** Every screen. A worker decides the lists' contents, so each kind of contents is a project. */
export const screens: NonNullable<PlaywrightTestConfig<object, WorkerOptions>['projects']> = (
  Object.keys(seeds) as (keyof typeof seeds)[]
).map((seed) => ({
  name: `screens-${seed}`,
  testDir: __dirname,
  snapshotPathTemplate: join(__dirname, 'snapshots/{arg}{ext}'),
  grep: seeds[seed],
  timeout: 120_000,
  use: { seed },
}));

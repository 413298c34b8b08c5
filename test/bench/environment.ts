import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';
import type { Options } from './options';

/** What the figures were measured on. */
export interface Environment {
  readonly processors: number;
  readonly processor: string;
  /** Gigabytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly runs: number;
  readonly pairs: number;
  /** Processes waiting for a processor in the minute before, which shows whether the machine was busy. */
  readonly busy: number;
  /** How long the whole run took. */
  readonly minutes: number;
}

/** @returns what is known at the start. */
export function environmentOf(browser: Browser, { runs, pairs }: Options): Omit<Environment, 'minutes'> {
  return {
    processors: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    node: process.version,
    browser: `${browser.browserType().name()} ${browser.version()}`,
    runs,
    pairs,
    busy: Math.round(loadavg()[0] * 10) / 10,
  };
}

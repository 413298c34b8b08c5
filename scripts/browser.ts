import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Refusal } from './steps';

const names = [
  // Nobody watches the tests: the shell draws the same pages without Chromium's own windows, in a third of the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((path) =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, path)] : [],
    ),
  ),
};

/** An installed Chromium, Chrome or Edge, including Playwright's own; `BROWSER_PATH` names another. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.BROWSER_PATH, ...onPath, ...(places[process.platform] ?? []), chromium.executablePath()].find(
    (file): file is string => Boolean(file) && isExecutable(file as string),
  );
}

/**
 * Finds a browser, or installs one: Playwright's if it can be downloaded, the distribution's if we are root.
 *
 * @throws Refusal that says exactly what to install.
 */
export function ensureBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  say('No Chromium, Chrome or Edge found: getting one');
  for (const [command, ...args] of ways()) {
    say(`  ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32', timeout: 600_000 });
    const now = findBrowser();
    if (now) return now;
  }
  throw new Refusal(
    'The end-to-end tests need a browser. Install Chromium, Chrome or Edge (Debian: apt-get install chromium-headless-shell), or set BROWSER_PATH.',
  );
}

function ways(): string[][] {
  const root = process.getuid?.() === 0;
  const apt =
    root && existsSync('/usr/bin/apt-get')
      ? [
          ['apt-get', 'update'],
          ...['chromium-headless-shell', 'chromium'].map((name) => [
            ...['apt-get', 'install', '--yes', '--no-install-recommends'],
            ...[name, 'fonts-liberation'],
          ]),
        ]
      : [];
  // As root in a container: the distribution's package also brings the libraries that Playwright's build leaves out.
  return [...apt, ['playwright', 'install', 'chromium']];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

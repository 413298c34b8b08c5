import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser';
import { iconOf, type IconName, icons, manifestOf, toolboxIcon } from './iconShapes';
import { commandLine, root } from './steps';

// npm run icons: the pictures of the web parts, for SharePoint's toolbox and for Teams, from the shapes in
// iconShapes.ts.

commandLine(async () => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const name of Object.keys(icons) as IconName[]) {
      for (const kind of ['color', 'outline'] as const) {
        const { svg, size } = iconOf(name, kind);
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
        writeFileSync(
          join(root, 'teams', `${icons[name].file}_${kind}.png`),
          await page.screenshot({ omitBackground: kind === 'outline' }),
        );
      }
      const manifest = manifestOf(name);
      if (manifest)
        writeFileSync(
          manifest,
          readFileSync(manifest, 'utf8').replace(/"iconImageUrl": "[^"]*"/, `"iconImageUrl": "${toolboxIcon(name)}"`),
        );
    }
  } finally {
    await browser.close();
  }
});

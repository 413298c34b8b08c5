import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Exchange, Reply } from '../exchange';
import type { AppCatalogue } from '../runtime/appCatalogue';
import { catalogueFolder } from '../runtime/appCatalogue';
import { frameworkFolder } from '../runtime/frameworkManifests';
import type { BuiltAssets } from '../runtime/hostAssets';
import { assetFolder } from '../runtime/hostAssets';
import { npmFolder } from '../runtime/hostManifests';
import { frameworkPackages, installedPackages } from '../runtime/installed';
import { standIns } from '../runtime/standIns';
import { missing, sendBytes, sendFile } from './staticFiles';

/** The files of npm packages that a page may have, exactly; and the one folder, of the icon fonts. */
const npmFiles: ReadonlySet<string> = new Set(
  standIns.flatMap(({ source }) => (source.from === 'npm' ? [source.file] : [])),
);
const iconFontFolder = '@fluentui/font-icons-mdl2/fonts/';
const iconFonts = npmFolder + iconFontFolder;

/**
 * Serves what pages run on: Microsoft's runtime and a few public packages where they are installed, our bundles, and
 * deployed packages.
 */
export function createRuntimeFiles(
  assets: BuiltAssets,
  catalogue: AppCatalogue,
): (exchange: Exchange, path: string) => Promise<Reply | undefined> {
  return async (exchange, path) => {
    const below = (folder: string): string | undefined =>
      path.startsWith(folder) ? path.slice(folder.length) : undefined;

    const frameworkFile = below(frameworkFolder);
    if (frameworkFile !== undefined) {
      return sendFrameworkFile(exchange, frameworkFile);
    }
    const font = below(iconFonts);
    if (font !== undefined) {
      return sendFile(exchange, join(installedPackages, iconFontFolder), font);
    }
    const npmFile = below(npmFolder);
    if (npmFile !== undefined) {
      return npmFiles.has(npmFile) ? sendFile(exchange, installedPackages, npmFile) : missing;
    }
    const asset = below(assetFolder);
    if (asset !== undefined) {
      return assets.has(asset) ? sendFile(exchange, assets.folder, asset) : missing;
    }
    const packageFile = below(catalogueFolder);
    if (packageFile !== undefined) {
      const bytes = catalogue.asset(packageFile);
      return bytes ? sendBytes(exchange, packageFile, bytes) : missing;
    }
    return undefined;
  };
}

/**
 * The assembly asks for the chunks of every package beside itself; each lies in the `dist` of the package that it
 * belongs to.
 */
async function sendFrameworkFile(exchange: Exchange, path: string): Promise<Reply> {
  const match = /^([a-z0-9-]+)\/dist\/(.+)$/.exec(path);
  if (!match) {
    return missing;
  }
  const [, named = '', file = ''] = match;
  const owner = [named, ...readdirSync(frameworkPackages)].find((name) =>
    existsSync(join(frameworkPackages, name, 'dist', basename(file))),
  );
  return sendFile(exchange, join(frameworkPackages, owner ?? named, 'dist'), basename(file));
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import type { ComponentManifest } from '../../host/runtime/componentManifest';
import { readPackage, type SolutionPackage } from '../../host/runtime/solutionPackage';
import { icons, toolboxIcon } from '../../scripts/iconShapes';
import { packageFile } from '../../scripts/package';
import { root } from '../../scripts/steps';

let shipped: SolutionPackage;
beforeAll(() => {
  shipped = readPackage(packageFile);
});

const webParts = ['rolloutStatus', 'contingencyAccess', 'deviceRequest'] as const;
const componentOf = (name: (typeof webParts)[number]): ComponentManifest =>
  shipped.components.find(({ id }) => id === icons[name].file)!;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Width and height, which are in the first chunk of every PNG. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the shipped package', () => {
  test('is for every site at once, and holds three web parts for pages, whole pages and Teams', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(shipped).toMatchObject({ tenantWide: true, version: `${version}.0` });
    expect(shipped.components.map(({ id }) => id).sort()).toEqual(webParts.map((name) => icons[name].file).sort());
    for (const name of webParts) {
      expect(componentOf(name)).toMatchObject({
        version,
        supportsThemeVariants: true,
        supportsFullBleed: true,
        supportedHosts: ['SharePointWebPart', 'SharePointFullPage', 'TeamsPersonalApp', 'TeamsTab'],
      });
    }
  });

  test('shows each web part in the toolbox with a name, a sentence and a picture of its own', () => {
    for (const name of webParts) {
      const [entry] = componentOf(name).preconfiguredEntries as readonly {
        title: { default: string };
        description: { default: string };
        iconImageUrl?: string;
        officeFabricIconFontName?: string;
      }[];
      expect(entry.title.default).not.toBe('');
      expect(entry.description.default).toMatch(/\.$/);
      expect(entry.iconImageUrl).toBe(toolboxIcon(name));
      // It would be used instead of ours:
      // https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/basics/configure-web-part-icon
      expect(entry.officeFabricIconFontName).toBeUndefined();
    }
    expect(new Set(webParts.map(toolboxIcon)).size).toBe(webParts.length);
  });

  test('holds the two pictures that Teams wants of each web part and of the app, no two alike', () => {
    const files = Object.values(icons).map(({ file }) => file);
    for (const file of files) {
      expect(sizeOf(shipped.assets.get(`${file}_color.png`)!)).toEqual([192, 192]);
      expect(sizeOf(shipped.assets.get(`${file}_outline.png`)!)).toEqual([32, 32]);
    }
    for (const kind of ['color', 'outline'])
      expect(
        new Set(files.map((file) => Buffer.from(shipped.assets.get(`${file}_${kind}.png`)!).toString('base64'))).size,
      ).toBe(files.length);
  });

  test('holds one app for Teams, fit for its schema, with a tab for each web part', () => {
    const app = unzipSync(shipped.assets.get('TeamsSPFxApp.zip')!);
    const manifest = JSON.parse(text(app['manifest.json'])) as {
      manifestVersion: string;
      version: string;
      icons: { color: string; outline: string };
      staticTabs: { contentUrl: string }[];
      configurableTabs: { configurationUrl: string }[];
    };
    const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas');
    const schema = JSON.parse(
      readFileSync(join(schemas, `teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);

    expect(Object.keys(app).sort()).toEqual(['manifest.json', manifest.icons.color, manifest.icons.outline].sort());
    for (const file of [manifest.icons.color, manifest.icons.outline])
      expect(app[file]).toEqual(shipped.assets.get(file));
    const opened = manifest.staticTabs.map(({ contentUrl }) => /componentId=([\w-]+)/.exec(contentUrl)?.[1]);
    expect(opened).toEqual(webParts.map((name) => icons[name].file));
    for (const { contentUrl } of manifest.staticTabs)
      expect(contentUrl).toMatch(
        /^https:\/\/\{teamSiteDomain\}\/_layouts\/15\/TeamsLogon\.aspx\?SPFX=true&dest=\/_layouts\/15\/teamshostedapp\.aspx%3Fteams%26personal%26/,
      );
  });

  test('says everything in English as it is written in Britain and in America', () => {
    for (const component of shipped.components) {
      const localized = Object.values(component.loaderConfig.scriptResources).filter(
        (resource) => resource.type === 'localizedPath',
      );
      expect(localized.length).toBeGreaterThan(1);
      for (const resource of localized) {
        expect(Object.keys(resource.paths ?? {}).sort()).toEqual(['en-GB', 'en-US']);
      }
    }
  });

  test('holds no source map, no path of a machine, nothing of the local SharePoint, and no text that is run as a script', () => {
    expect(shipped.files.filter((name) => /\.(map|ts|tsx|db|csv|sppkg)$/.test(name))).toEqual([]);
    const scripts = [...shipped.assets].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    for (const [name, bytes] of scripts) {
      const source = text(bytes).replace('new Function("return this")', '');
      // Webpack's fallback for a missing globalThis, which every browser that SharePoint supports has.
      const found = [
        'sourceMappingURL',
        root,
        '/node_modules/',
        'file:///',
        'C:\\\\Users',
        '127.0.0.1',
        // The host of an address; linkify-it knows the word.
        '//localhost',
        'host-persona',
        'X-Host-',
        'node:',
        'new Function(',
        'eval(',
        'openservice.invalid/sites',
      ].filter((part) => source.includes(part));
      expect([name, found]).toEqual([name, []]);
    }
  });
});

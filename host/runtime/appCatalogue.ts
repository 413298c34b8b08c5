import { statSync } from 'node:fs';
import type { ComponentManifest } from './componentManifest';
import { servedFrom } from './componentManifest';
import type { SolutionPackage } from './solutionPackage';
import { isSelfContained, readPackage } from './solutionPackage';

/** Where SharePoint's own app catalogue serves the files of packages. */
export const catalogueFolder = '/sites/appcatalog/ClientSideAssets/';

export interface AppCatalogue {
  components(origin: string): readonly ComponentManifest[];
  /** @param path below `catalogueFolder`: `<product id>/<file>`. */
  asset(path: string): Uint8Array | undefined;
}

/**
 * Deploys packages. A package that a build has replaced is read again; while the build has it deleted or half written,
 * the last good copy stays deployed.
 * @throws at once where a package cannot be read at all.
 */
export function createAppCatalogue(paths: readonly string[]): AppCatalogue {
  const deployments = paths.map(createDeployment);
  return {
    components: (origin) =>
      deployments
        .map((deployed) => deployed())
        .flatMap(({ components, productId }) =>
          components.map((component) =>
            isSelfContained(component) ? servedFrom(component, `${origin}${catalogueFolder}${productId}/`) : component,
          ),
        ),
    asset: (path) => {
      const [productId = '', ...rest] = path.split('/');
      return deployments
        .map((deployed) => deployed())
        .find((solution) => solution.productId === productId)
        ?.assets.get(rest.join('/'));
    },
  };
}

function createDeployment(path: string): () => SolutionPackage {
  let solution = readPackage(path);
  let stamp = stampOf(path);
  return () => {
    const current = stampOf(path);
    if (current !== undefined && current !== stamp) {
      try {
        solution = readPackage(path);
        stamp = current;
      } catch {
        // Half written. The stamp stays old, so that the next request tries again.
      }
    }
    return solution;
  };
}

function stampOf(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  return file && `${file.mtimeMs}:${file.size}`;
}

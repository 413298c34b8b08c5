/**
 * The last script of the page: starts Microsoft's loader, which the default assembly has put on the window, as
 * SharePoint does.
 */
import { readPreloadedData } from './preloaded';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloadedData: unknown, onFailure: (error: unknown) => void): Promise<unknown>;
}

const { spModuleLoader } = window as unknown as { readonly spModuleLoader: ModuleLoader };
spModuleLoader._isTelemetryDisabled = true;

// eslint-disable-next-line no-console -- where whoever develops the host, and a test, looks
const report = (error: unknown): void => console.error('The SharePoint Framework did not start.', error);
const started = spModuleLoader.start(readPreloadedData(), report);
Object.assign(window, { moduleLoaderPromise: started });
started.catch(report);

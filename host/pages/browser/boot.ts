/** The first script of the page: prepares what Microsoft's runtime needs before anything runs. */
import { themes } from '../themes';
import { startPageClock } from './pageClock';
import { readPreloadedData } from './preloaded';
import { keepTeamsListAtHome } from './teamsList';

const { host, spPageContextInfo } = readPreloadedData();

startPageClock(host.clockOffset, window);

if (host.teams) {
  keepTeamsListAtHome(window);
}

Object.assign(window, {
  _spPageContextInfo: spPageContextInfo,
  // Without this, Fluent asks a content delivery network for its fonts.
  FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' },
  // The runtime's style loader takes its first theme from here, and needs the list to be there.
  __themeState__: { theme: themes[host.theme].palette, registeredStyles: [] },
});

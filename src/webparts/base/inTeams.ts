/** Needed in Teams only: most people never load it. */
export { fitTeamsTab } from './teamsTab';
export { themeInTeams } from './teamsTheme';

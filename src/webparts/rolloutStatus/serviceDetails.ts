/** What is asked for from the answer about a site: one service, earlier dates, where the answers come from. */
export { EarlierDates } from './EarlierDates';
export { ServiceView } from './ServiceView';
export { SourceLines } from './Sources';

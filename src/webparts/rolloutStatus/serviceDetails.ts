/** One chunk for what people ask for from the answer about a site. */
export { EarlierDates } from './EarlierDates';
export { ServiceView } from './ServiceView';
export { SourceLines } from './Sources';

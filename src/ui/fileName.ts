import type { Day } from '../domain/day';

/** The name of a file about a site, or about all sites, such as `open-service-ROTH-2013-04-15.csv`. */
export function fileName(about: string, on: Day, extension: 'csv' | 'ics' | 'html'): string {
  // A code is a word somebody typed: nothing of it may be a folder, another file's ending or a sign some system
  // refuses.
  const named = about.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${['open-service', named, on].filter(Boolean).join('-')}.${extension}`;
}

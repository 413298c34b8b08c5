/**
 * Finds addresses and telephone numbers in a text. In a chunk of its own: it is larger than most views, and people can
 * read a text before its links work.
 */
export function loadTextParts(): Promise<typeof import('./textParts')> {
  return import(/* webpackChunkName: 'linked-text' */ './textParts');
}

export type Telephones = typeof import('./telephones');

/** The same chunk, for code that needs only telephone numbers. */
export function loadTelephones(): Promise<Telephones> {
  return import(/* webpackChunkName: 'linked-text' */ './telephones');
}

/**
 * What finds addresses and telephone numbers in a text, in a chunk of its own: it weighs more than most views, and a
 * text can be read before anything in it can be followed.
 */
export function loadTextParts(): Promise<typeof import('./textParts')> {
  return import(/* webpackChunkName: 'linked-text' */ './textParts');
}

export type Telephones = typeof import('./telephones');

/** The same chunk, for what is done with telephone numbers alone. */
export function loadTelephones(): Promise<Telephones> {
  return import(/* webpackChunkName: 'linked-text' */ './telephones');
}

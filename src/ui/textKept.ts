/** The words for a sign-in that has ended, if a reload would lose what is typed in one view. */
type NotKept = () => string | undefined;

const views = new Set<NotKept>();

/** @returns a function that ends it, once the view has gone. */
export function watchText(notKept: NotKept): () => void {
  views.add(notKept);
  return () => views.delete(notKept);
}

/**
 * These words, if a reload would lose anything that is typed, in whichever view: a message about one may stand beside
 * the text of another. Undefined if the browser keeps it all.
 */
export function notKeptWords(): string | undefined {
  return [...views].map((notKept) => notKept()).find(Boolean);
}

/** The words for a sign-in that has ended, if a reload would lose what is typed in one view. */
type NotKept = () => string | undefined;

const views = new Set<NotKept>();

/** Adds a view. @returns a function that removes it, for when the view goes. */
export function watchText(notKept: NotKept): () => void {
  views.add(notKept);
  return () => views.delete(notKept);
}

/**
 * The words for a sign-in that has ended, if a reload would lose what is typed in any view: the message may be in one
 * view and the text in another. Undefined if the browser keeps all of it.
 */
export function notKeptWords(): string | undefined {
  return [...views].map((notKept) => notKept()).find(Boolean);
}

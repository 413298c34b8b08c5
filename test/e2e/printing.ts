/**
 * Runs in every frame before anything else: keeps what is printed, and reports that it was printed, as a browser does;
 * or cannot print, like some apps.
 */
export function recordPrinting(): void {
  const top = window.top as unknown as { printed?: string[]; cannotPrint?: boolean };
  top.printed ??= [];
  window.print = () => {
    if (top.cannotPrint) throw new Error('not here');
    top.printed?.push(document.documentElement.outerHTML);
    window.dispatchEvent(new Event('afterprint'));
  };
}

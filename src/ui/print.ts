let last: HTMLIFrameElement | undefined;

/**
 * Opens the browser's print dialogue for an answer alone, without SharePoint around it.
 *
 * @param fill makes the answer the whole content of an empty document.
 * @returns false where the browser or app cannot print.
 */
export function print(title: string, fill: (page: Document, language: string) => void): boolean {
  // Not every browser reports that it has printed.
  last?.remove();
  const focused = document.activeElement;
  const frame = document.createElement('iframe');
  last = frame;
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Some browsers print a frame that is not displayed as an empty page.
  Object.assign(frame.style, { position: 'fixed', right: '0', bottom: '0', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const end = (): void => {
    frame.remove();
    if (focused instanceof HTMLElement) focused.focus();
  };
  try {
    const page = frame.contentWindow!;
    fill(page.document, document.documentElement.lang || 'en-GB');
    page.addEventListener('afterprint', end);
    // Older browsers print the frame that has the focus.
    page.focus();
    page.print();
    return true;
  } catch {
    end();
    return false;
  }
}

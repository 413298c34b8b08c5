/** Long enough for every browser to have begun reading: Safari begins after the click has been handled. */
const msUntilRevoked = 40_000;

/**
 * Hands a text to the browser as a file. No browser reports whether it is then saved, opened or refused.
 *
 * @param type the media type, such as `text/csv`; the text is written as UTF-8.
 */
export function download(fileName: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  // SharePoint's page router leaves such links alone: https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking
  link.dataset.interception = 'off';
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), msUntilRevoked);
}

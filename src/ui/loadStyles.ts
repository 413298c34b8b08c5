let waiting: string[] = [];

/**
 * Adds a stylesheet to the page; those that arrive together share one `<style>`. The build puts this in the place of
 * `@microsoft/load-themed-styles` (config/spfx-customize-webpack.js): that one fills in theme tokens, which our styles
 * do without, and would be 1 KB gzip of what every page waits for.
 */
export function loadStyles(css: string): void {
  if (waiting.length === 0) setTimeout(addWaiting);
  waiting.push(css);
}

function addWaiting(): void {
  const element = document.createElement('style');
  const { CSPSettings } = window as { readonly CSPSettings?: { readonly nonce?: string } };
  // As Microsoft's own does: where the page's content security policy asks for a nonce, SharePoint gives it here.
  if (CSPSettings?.nonce) element.nonce = CSPSettings.nonce;
  element.textContent = waiting.join('');
  waiting = [];
  document.head.append(element);
}

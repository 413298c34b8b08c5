import { safeText } from './safeText';

/**
 * A text by which one that was written and the one that SharePoint gives back are the same: SharePoint may write line
 * ends its own way, and keeps an empty text as nothing.
 */
export function storedText(text: string | null | undefined): string | undefined {
  return (
    safeText(text ?? '')
      .replace(/\r\n?/g, '\n')
      .trim() || undefined
  );
}

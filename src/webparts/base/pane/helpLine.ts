import { loadTelephones } from '../../../domain/linkedText/onDemand';
import type { HelpProperties } from '../help';

/**
 * Puts the number to call into the stored form, so that it is a link at once.
 *
 * @returns whether that changed it.
 */
export async function storeHelpLine(properties: {
  -readonly [Name in keyof HelpProperties]?: HelpProperties[Name];
}): Promise<boolean> {
  const { helpTelephone: typed = '' } = properties;
  const { storedTelephone } = await loadTelephones();
  const stored = storedTelephone(typed);
  // The person may have typed on meanwhile.
  if (stored === typed || properties.helpTelephone !== typed) return false;
  properties.helpTelephone = stored;
  return true;
}

import { loadTelephones } from '../../../domain/linkedText/onDemand';
import type { HelpProperties } from '../help';

/**
 * Writes the number to call as it is stored everywhere, so that it is dialled at once.
 *
 * @returns whether that changed it.
 */
export async function storeHelpLine(properties: {
  -readonly [Name in keyof HelpProperties]?: HelpProperties[Name];
}): Promise<boolean> {
  const { helpTelephone: typed = '' } = properties;
  const { storedTelephone } = await loadTelephones();
  const stored = storedTelephone(typed);
  // More may have been typed meanwhile.
  if (stored === typed || properties.helpTelephone !== typed) return false;
  properties.helpTelephone = stored;
  return true;
}

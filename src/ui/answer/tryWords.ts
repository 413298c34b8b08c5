import { strings } from './contentStrings';

/** What to try, by the key that a service has in every list; see `openServices.ts`. */
const tries: ReadonlyMap<string, string> = new Map([
  ['internet', strings.TryInternet],
  ['email', strings.TryEmail],
  ['telephone', strings.TryTelephone],
  ['shared-drive', strings.TryDrive],
]);

export function tryWords(serviceKey: string): string {
  return tries.get(serviceKey) ?? strings.TryOther;
}

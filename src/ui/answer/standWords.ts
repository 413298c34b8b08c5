import type { Named } from '../../domain/answer/serviceLines';
import { inSentences } from '../../domain/sentences';
import { fill, sentence } from '../text';
import { aboutServices } from './names';
import { strings } from './standStrings';

/** “Email works in part. Shared mailboxes cannot be opened.” */
export function partWords({
  service,
  lacks,
}: {
  readonly service: Pick<Named, 'inSentence'>;
  readonly lacks?: string;
}): string {
  const named = { service: sentence(service.inSentence) };
  return lacks ? inSentences([fill(strings.Part, named), lacks]) : fill(strings.PartUnsaid, named);
}

export function brokenWords(services: readonly Named[]): string {
  return aboutServices(services, strings.Broken);
}

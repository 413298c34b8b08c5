import type { FieldWrong } from '../../../domain/rollout/keep/typedRow';
import { degreesWords } from '../../../ui/degreesWords';
import { figure, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings } from './strings';

const simple: Readonly<Partial<Record<FieldWrong['kind'], `{field}${string}`>>> = {
  needed: strings.FaultNeeded,
  notNumber: strings.FaultNumber,
  notWhole: strings.FaultWhole,
  dotted: strings.FaultWhole,
  word: strings.FaultWord,
  postcode: strings.FaultPostcode,
  email: strings.FaultEmail,
  telephone: strings.FaultTelephone,
  lostZero: strings.FaultTelephone,
  code: strings.FaultCode,
  notDate: baseStrings.FaultDate,
  monthOnly: baseStrings.FaultDay,
  pairNeeded: strings.FaultPair,
  newTeam: strings.FaultTeam,
  beforeOpened: strings.FaultOrder,
  sourceNeeded: strings.FaultSource,
};

/** What must be put right in the field with this label. Without a full stop. */
export function faultWords(wrong: FieldWrong, field: string): string {
  switch (wrong.kind) {
    case 'tooLong':
      return fill(strings.FaultLong, { field, limit: figure(wrong.limit) });
    case 'tooSmall':
      return fill(strings.FaultSmall, { field, limit: figure(wrong.limit) });
    case 'tooLarge':
      return fill(strings.FaultLarge, { field, limit: figure(wrong.limit) });
    case 'taken':
      return fill(strings.FaultTaken, { field, name: wrong.name });
    case 'listed':
      return fill(strings.FaultListed, { field, code: wrong.code });
    case 'swapped':
    case 'signLost':
    case 'outside':
      return degreesWords[wrong.kind];
    default:
      return fill(simple[wrong.kind] ?? strings.FaultOther, { field });
  }
}

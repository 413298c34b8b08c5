import type { AnswerFault } from '../../../domain/device/questions';
import { fill } from '../../../ui/text';
import { strings as shownStrings } from '../questions/shown';
import { fieldFaults } from './asked';
import type { FieldFaults } from './questionProps';
import { strings } from './strings';

/** For the last look, where no answer is needed. */
const reviewFaults: FieldFaults = { missing: strings.Review, tooLong: shownStrings.Review };

/** What somebody must do about an answer. */
export function faultWords(fault: AnswerFault): string {
  const words = fault.field === 'reviewReason' ? reviewFaults : fieldFaults[fault.field];
  if (fault.kind === 'tooLong')
    return fill(strings.FaultTooLong, { what: words.tooLong ?? words.missing, limit: fault.limit });
  return words[fault.kind] ?? words.missing;
}

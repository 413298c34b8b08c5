import * as phones from 'DeviceRequestStrings';
import type { AnswerFault } from '../../../domain/device/questions';
import { fill } from '../../../ui/words';
import { strings as baseStrings } from '../../base/strings';
import { strings } from './strings';

type Kind = Exclude<AnswerFault['kind'], 'tooLong'>;

const words: Readonly<Record<string, Partial<Readonly<Record<Kind, string>>>>> = {
  forWhom: { missing: strings.FaultForWhom },
  name: { missing: strings.FaultName },
  email: { missing: strings.FaultEmail, notAnEmail: strings.FaultEmailForm, ownEmail: strings.FaultEmailOwn },
  functionKey: { missing: strings.FaultFunction, notInTheList: strings.FaultFunctionGone },
  justification: { missing: strings.FaultJustification },
  needs: { missing: strings.FaultNeeds },
  mobileEmail: { missing: strings.FaultMobileEmail },
  nhsmail: { missing: strings.FaultNHSmail },
  device: { missing: strings.FaultDevice, notInTheList: strings.FaultDeviceGone },
  deviceName: { missing: strings.FaultDeviceName },
  keepNumber: { missing: strings.FaultKeepNumber },
  number: { missing: strings.FaultNumber, notATelephone: strings.FaultNumberForm },
  siteCode: { missing: strings.FaultSite, notInTheList: baseStrings.FaultSite },
  siteInWords: { missing: strings.FaultSiteInWords },
  neededBy: { missing: strings.FaultNeededBy, notADay: strings.FaultDate, dateInThePast: strings.FaultDatePast },
};

const long: Readonly<Record<string, string>> = {
  name: strings.LongName,
  email: strings.LongEmail,
  justification: strings.LongJustification,
  deviceName: strings.LongDeviceName,
  number: strings.LongNumber,
  siteInWords: strings.LongSiteInWords,
  reviewReason: phones.FieldReview,
};

/** What somebody must do about an answer. */
export function faultWords(fault: AnswerFault): string {
  if (fault.kind === 'tooLong') return fill(strings.FaultTooLong, { what: long[fault.field], limit: fault.limit });
  return words[fault.field]?.[fault.kind] ?? strings.FaultNeeds;
}

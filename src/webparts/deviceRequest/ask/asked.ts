import type { Answers, Question } from '../../../domain/device/questions';
import { device } from '../questions/device';
import { jobFunction } from '../questions/function';
import { keepNumber } from '../questions/keepNumber';
import { mobileEmail } from '../questions/mobileEmail';
import { neededBy } from '../questions/neededBy';
import { needs } from '../questions/needs';
import { nhsmail } from '../questions/nhsmail';
import { site } from '../questions/site';
import { whoFor } from '../questions/whoFor';
import type { AskedQuestion, FieldFaults } from './questionProps';

/** How each question is asked. */
export const asked: Readonly<Record<Question, Omit<AskedQuestion<never>, 'faults'>>> = {
  whoFor,
  function: jobFunction,
  needs,
  mobileEmail,
  nhsmail,
  device,
  keepNumber,
  site,
  neededBy,
};

/** What somebody must do about each field of the questions. */
export const fieldFaults: Readonly<Record<Exclude<keyof Answers, 'reviewReason'>, FieldFaults>> = {
  ...whoFor.faults,
  ...jobFunction.faults,
  ...needs.faults,
  ...mobileEmail.faults,
  ...nhsmail.faults,
  ...device.faults,
  ...keepNumber.faults,
  ...site.faults,
  ...neededBy.faults,
};

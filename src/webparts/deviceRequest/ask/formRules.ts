import type { HeldRequest, MyDevices } from '../../../data/deviceRequests';
import type { Day } from '../../../domain/day';
import { answersFrom, assessedAnswers, type Requester, requestFrom } from '../../../domain/device/answers';
import { assess, type Assessment } from '../../../domain/device/assessment';
import { devicesOn, functionsOn } from '../../../domain/device/policy';
import type { Answers } from '../../../domain/device/questions';
import type { RequestValues } from '../../../domain/device/request';

/** What can be chosen on a day, and what one requester's answers lead to. */
export interface FormRules {
  readonly functions: ReturnType<typeof functionsOn>;
  readonly devices: ReturnType<typeof devicesOn>;
  assessmentOf(answers: Answers): Assessment;
  /** The row that is sent. */
  valuesOf(answers: Answers, key: string): RequestValues;
  /** The answers that a request holds. */
  answersOf(request: HeldRequest): Answers;
}

export function formRules(requester: Requester, { policies, support }: MyDevices, today: Day): FormRules {
  const devices = devicesOn(support, today);
  const assessmentOf = (answers: Answers): Assessment => assess(assessedAnswers(answers), policies, support, today);
  return {
    functions: functionsOn(policies, today),
    devices,
    assessmentOf,
    valuesOf: (answers, key) => requestFrom(answers, { key, requester, assessment: assessmentOf(answers) }),
    answersOf: (request) => answersFrom(request, requester, devices),
  };
}

import type { Outcome, OutcomeStage } from './choices';

/** The columns of a request that only ICT writes. The form never does. */
export const columnsOfIct = [
  'Outcome',
  'OutcomeStage',
  'OutcomeRule',
  'OutcomeNote',
  'OutcomePolicyVersion',
  'OutcomeBy',
  'OutcomeOn',
  'Question',
] as const;

/** What a request holds as ICT's words. Its author can have written them by hand, or somebody else in their name. */
export interface IctWords {
  readonly Outcome?: Outcome;
  readonly OutcomeStage?: OutcomeStage;
  readonly OutcomeRule?: string;
  readonly OutcomeNote?: string;
  readonly OutcomePolicyVersion?: number;
  readonly OutcomeBy?: string;
  readonly OutcomeOn?: Date;
  readonly Question?: string;
}

/** Whether a request holds words of ICT, whoever wrote them. */
export function holdsIctWords(request: IctWords): boolean {
  return columnsOfIct.some((column) => request[column] !== undefined && request[column] !== '');
}

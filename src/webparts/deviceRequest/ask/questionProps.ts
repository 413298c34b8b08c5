import type { ComponentType, ReactNode } from 'react';
import type { DirectorySite } from '../../../data/deviceRequests';
import type { FaultKind } from '../../../domain/device/answerFaults';
import type { Answers } from '../../../domain/device/questions';

/** The options of the questions. */
interface Offered {
  readonly functions: readonly { readonly key: string; readonly title: string }[];
  readonly devices: readonly { readonly key: string; readonly title: string }[];
  readonly sites: readonly DirectorySite[];
  /** The lists have a column for a site that is not listed. */
  readonly takesSiteInWords: boolean;
}

/** The props of every question's fields. */
export interface QuestionProps {
  /** The question as a heading, which labels the first group of fields. */
  readonly heading: ReactNode;
  readonly answers: Answers;
  readonly offered: Offered;
  /** What must be done about a field; undefined: it is right. */
  errorOf(field: keyof Answers): string | undefined;
  idOf(field: keyof Answers): string;
  onChange(patch: Partial<Answers>): void;
  /** Answers and goes to the next page. */
  onAnswer(patch: Partial<Answers>): void;
}

/** What somebody must do about a field. `tooLong`: the name of what is too long. */
export type FieldFaults = { readonly missing: string } & { readonly [Kind in FaultKind | 'tooLong']?: string };

/** A question as it is asked, with its fields `F`. */
export interface AskedQuestion<F extends keyof Answers> {
  readonly ask: string;
  /** The question about another person, if it names them. */
  readonly askOther?: `${string}{name}${string}`;
  readonly faults: Readonly<Record<F, FieldFaults>>;
  readonly Fields: ComponentType<QuestionProps>;
}

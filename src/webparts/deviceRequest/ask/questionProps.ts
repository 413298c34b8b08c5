import type { ComponentType, ReactNode } from 'react';
import type { DirectorySite } from '../../../data/deviceRequests';
import type { FaultKind } from '../../../domain/device/answerFaults';
import type { Answers } from '../../../domain/device/questions';

/** What is offered to choose from. */
interface Offered {
  readonly functions: readonly { readonly key: string; readonly title: string }[];
  readonly devices: readonly { readonly key: string; readonly title: string }[];
  readonly sites: readonly DirectorySite[];
  /** A site that is not listed can be said in words. */
  readonly takesSiteInWords: boolean;
}

/** What the fields of every question are given. */
export interface QuestionProps {
  /** The question itself, a heading: it names the first group of fields. */
  readonly heading: ReactNode;
  readonly answers: Answers;
  readonly offered: Offered;
  /** Of the fields that are wrong, by field. */
  errorOf(field: keyof Answers): string | undefined;
  idOf(field: keyof Answers): string;
  onChange(patch: Partial<Answers>): void;
  /** Goes on with this answer, where a choice needs no other. */
  onAnswer(patch: Partial<Answers>): void;
}

/** What somebody must do about a field; `tooLong` names what is. */
export type FieldFaults = { readonly missing: string } & { readonly [Kind in FaultKind | 'tooLong']?: string };

/** A question as it is asked, with its fields `F`. */
export interface AskedQuestion<F extends keyof Answers> {
  readonly ask: string;
  /** The same about somebody by name, where it says who. */
  readonly askOther?: `${string}{name}${string}`;
  readonly faults: Readonly<Record<F, FieldFaults>>;
  readonly Fields: ComponentType<QuestionProps>;
}

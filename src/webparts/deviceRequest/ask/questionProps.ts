import type { ReactNode } from 'react';
import type { Answers } from '../../../domain/device/questions';
import type { Help } from '../../base/help';
import type { Region } from '../../../domain/region';
import type { DirectorySite } from '../../../data/deviceRequests';

/** What the fields of every question are given. */
export interface QuestionProps {
  /** The question itself, a heading: it names the first group of fields. */
  readonly heading: ReactNode;
  readonly answers: Answers;
  /** Of the fields that are wrong, by field. */
  errorOf(field: keyof Answers): string | undefined;
  idOf(field: keyof Answers): string;
  onChange(patch: Partial<Answers>): void;
  /** Goes on with this answer, where a choice needs no other. */
  onAnswer(patch: Partial<Answers>): void;
}

/** What is offered to choose from. */
export interface Offered {
  readonly myName: string;
  readonly functions: readonly { readonly key: string; readonly title: string }[];
  readonly devices: readonly { readonly key: string; readonly title: string }[];
  readonly sites: readonly DirectorySite[];
  /** A site that is not listed can be said in words. */
  readonly takesSiteInWords: boolean;
  readonly region?: Region;
  readonly help: Help;
  /** A date soon, as an example of how one is typed. */
  readonly exampleDate: string;
}

import { holdsNumber } from '../holdsNumber';
import type { InstructionFacts } from '../contingency/instructions';
import { stepLines } from '../contingency/stepText';
import type { Day } from '../day';

/** What the summary reads of an instruction; a row of ContingencyInstructions fits. */
export interface AnswerInstruction extends InstructionFacts {
  readonly Title: string;
  readonly Steps?: string;
  readonly DoNot?: string;
  readonly Meanwhile?: string;
  readonly WhoFor?: string;
  readonly Telephone?: string;
  readonly Email?: string;
  readonly NextUpdateOn?: Day;
}

/** What staff read of an instruction that they can follow. */
export interface WayWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly doNot: readonly string[];
  readonly whoFor?: string;
  readonly telephone?: string;
  readonly email?: string;
}

export function wayWords({ Title, Steps, DoNot, WhoFor, Telephone, Email }: AnswerInstruction): WayWords {
  return {
    title: Title,
    steps: stepLines(Steps),
    doNot: stepLines(DoNot),
    whoFor: WhoFor,
    // A text without a number was typed into the list by hand: the forms refuse it.
    telephone: Telephone && holdsNumber(Telephone) ? Telephone : undefined,
    email: Email,
  };
}

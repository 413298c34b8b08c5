import {
  inDate,
  isAbout,
  keysIn,
  type Reach,
  reaches,
  reachOf,
  type Topic,
  type Whereabouts,
} from '../contingency/instructions';
import type { Day } from '../day';
import { textOrder } from '../order';
import { keyOf } from '../key';
import type { Expected } from '../rollout/expected';
import { type Named, type ServiceLine, namedOf } from './serviceLines';
import { type AnswerInstruction, type WayWords, wayWords } from './wayWords';

/** An instruction that can be followed here: what it depends on works. */
export interface Way extends WayWords {
  readonly id: number;
  readonly reach: Reach;
  /** Its last day. */
  readonly until?: Day;
  /** It was valid when the lists were read, and has ended since. */
  readonly endedOn?: Day;
  /** It depends on these, and nobody has confirmed that they work: people try them before the steps. */
  readonly tryFirst: readonly Named[];
  /** It depends on these, and they work only in part. */
  readonly inPart: readonly Named[];
}

/** An instruction that cannot be followed here, and when the services it needs are expected. */
export interface Blocked {
  readonly id: number;
  readonly title: string;
  readonly needs: readonly (Named & { readonly expected: Expected; readonly isInternet: boolean })[];
  readonly meanwhile?: string;
}

/** What ICT says while there is no instruction. */
export interface Honest {
  readonly id: number;
  readonly title: string;
  readonly exploring: boolean;
  readonly meanwhile?: string;
}

/** When there is news of something. */
export interface News {
  /** Undefined: nobody has said when. */
  readonly on?: Day;
  /**
   * - `due`: it is still to come
   * - `overdue`: it was due before the lists were read, and there was none
   * - `unread`: it was due after the lists were read, so it is not shown
   */
  readonly state: 'due' | 'overdue' | 'unread';
}

/** What staff are advised to do about a topic. */
export interface Advice {
  /** The instruction with the narrowest reach that can be followed. */
  readonly way?: Way;
  /** If none can be followed: the one with the narrowest reach. */
  readonly blocked?: Blocked;
  readonly honest?: Honest;
  readonly news?: News;
}

export interface Situation {
  readonly instructions: readonly AnswerInstruction[];
  readonly lines: readonly ServiceLine[];
  readonly reader: Whereabouts;
  readonly today: Day;
  /** The day the lists were read. What was valid then and has ended since is marked, never hidden. */
  readonly readOn: Day;
}

interface Reached {
  readonly instruction: AnswerInstruction;
  readonly reach: Reach;
}

/**
 * The advice about a topic: the instruction with the narrowest reach that can be followed. An instruction
 * that depends on something broken here gives way to the next.
 *
 * @param only the reaches that are considered; left out: all.
 */
export function adviceOn(topic: Topic, situation: Situation, only: readonly Reach[] = reaches): Advice {
  const { instructions, today, readOn } = situation;
  const here = instructions
    .filter((each) => isAbout(each, topic))
    .flatMap((instruction): Reached[] => {
      const reach = reachOf(instruction, situation.reader);
      return reach ? [{ instruction, reach }] : [];
    })
    .sort(narrowestFirst);
  const available = here.filter(({ instruction, reach }) => instruction.State === 'Available' && only.includes(reach));
  const now = available.filter(({ instruction }) => inDate(instruction, today));
  const then = readOn < today ? available.filter(({ instruction }) => inDate(instruction, readOn)) : [];
  const candidates = now.length > 0 ? now : then;
  const honest = here.find(
    ({ instruction: { State }, instruction }) =>
      (State === 'Under consideration' || State === 'Being explored') && inDate(instruction, today),
  )?.instruction;

  const able = candidates.find(({ instruction }) => brokenNeeds(instruction, situation).length === 0);
  const unable = able ? undefined : candidates[0];
  const speaks = (able ?? unable)?.instruction ?? honest;
  return {
    way: able && wayOf(able, situation),
    blocked: unable && blockedOf(candidates, situation),
    honest: honest && honestOf(honest, situation),
    news: speaks && newsOf(speaks.NextUpdateOn, today, readOn),
  };
}

/** If two reach equally far, the one valid from the later day wins, then the newer. */
function narrowestFirst(a: Reached, b: Reached): number {
  const from = ({ instruction: { ValidFrom } }: Reached): string => ValidFrom ?? '';
  return (
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    textOrder(from(b), from(a)) ||
    b.instruction.Id - a.instruction.Id
  );
}

function needsOf({ DependsOn }: AnswerInstruction, { lines }: Situation): ServiceLine[] {
  // A key that no service has is ignored here: the gap check tells the rollout team.
  return keysIn(DependsOn).flatMap((key) => lines.find((line) => keyOf(line.key) === keyOf(key)) ?? []);
}

function brokenNeeds(instruction: AnswerInstruction, situation: Situation): ServiceLine[] {
  return needsOf(instruction, situation).filter(({ stands }) => stands.use === 'nothing');
}

function wayOf({ instruction, reach }: Reached, situation: Situation): Way {
  const { Id, ValidUntil } = instruction;
  const needs = needsOf(instruction, situation);
  const hasEnded = ValidUntil !== undefined && ValidUntil < situation.today;
  return {
    ...wayWords(instruction),
    id: Id,
    reach,
    until: hasEnded ? undefined : ValidUntil,
    endedOn: hasEnded ? ValidUntil : undefined,
    tryFirst: needs.filter(({ stands }) => stands.use === 'unknown').map(namedOf),
    inPart: needs.filter(({ stands }) => stands.use === 'part').map(namedOf),
  };
}

function blockedOf(candidates: readonly Reached[], situation: Situation): Blocked {
  const [{ instruction }] = candidates;
  return {
    id: instruction.Id,
    title: instruction.Title,
    needs: brokenNeeds(instruction, situation).map((line) => ({
      ...namedOf(line),
      expected: line.expected,
      isInternet: line.category === 'Internet access',
    })),
    meanwhile: candidates.find(({ instruction: { Meanwhile } }) => Meanwhile)?.instruction.Meanwhile,
  };
}

/** It has no steps, so what it depends on can only be needed for its *Meanwhile*. */
function honestOf(instruction: AnswerInstruction, situation: Situation): Honest {
  const can = brokenNeeds(instruction, situation).length === 0;
  return {
    id: instruction.Id,
    title: instruction.Title,
    exploring: instruction.State === 'Being explored',
    meanwhile: can ? instruction.Meanwhile : undefined,
  };
}

function newsOf(on: Day | undefined, today: Day, readOn: Day): News {
  if (!on || on >= today) return { on, state: 'due' };
  return { on, state: on >= readOn ? 'unread' : 'overdue' };
}

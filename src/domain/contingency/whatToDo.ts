import { type Day, daysBetween } from '../day';
import { fnv1a } from '../hash';
import { keyOf, type ServiceFacts, type StatusFacts } from '../rollout/facts';
import { type Gap, gapOf } from '../rollout/daysWithout';
import { type ServiceAnswer, siteAnswer } from '../rollout/siteAnswer';
import { isLent, isWorking, needsAction, states, worstOf } from '../rollout/states';
import { categories, type Category, type NowState } from '../rollout/words';
import { type InstructionFacts, keysIn, type ToldToDo, toldToDo, type Topic, type Whereabouts } from './instructions';

/** What the rules read of a service here; a row of RolloutServices fits. */
export interface CategorisedService extends ServiceFacts {
  readonly Category?: Category;
}

/** The answer about one topic. */
export interface Subject<V extends CategorisedService, S extends StatusFacts, I extends InstructionFacts> {
  /** Tells subjects apart, and links to one. */
  readonly key: string;
  readonly topic: Topic;
  readonly services: readonly ServiceAnswer<V, S>[];
  /** The worst of its services: a category works when all of them do. */
  readonly state: NowState;
  /** Undefined where nothing needs to be done: it works, or what people have goes on. */
  readonly told?: ToldToDo<I>;
  readonly warnings: readonly Warning<V, S>[];
}

/**
 * What people should know beforehand.
 *
 * - `existingEnds`: what they keep using ends soon, or before the new service is expected: `gap` then has the days
 *   without
 * - `instructionEnds`: what they are told to do holds only until then
 * - `dependsOn`: what they are told to do needs a service that is not known to work here
 */
export type Warning<V extends CategorisedService, S extends StatusFacts> =
  | {
      readonly kind: 'existingEnds';
      readonly service: V;
      readonly status: S;
      readonly on: Day;
      readonly gap?: Gap<V, S>;
    }
  | { readonly kind: 'instructionEnds'; readonly on: Day }
  | { readonly kind: 'dependsOn'; readonly service: V; readonly state: NowState };

/** Days before an end at which people are warned. */
export const soon = { existing: 30, instruction: 14 };

/**
 * What to do now at a site, by subject: what needs action first, then what to keep using, then what works.
 *
 * @param readOn the day the data was read.
 */
export function whatToDo<V extends CategorisedService, S extends StatusFacts, I extends InstructionFacts>(
  services: readonly V[],
  statuses: readonly S[],
  instructions: readonly I[],
  where: Whereabouts,
  today: Day,
  readOn: Day = today,
): Subject<V, S, I>[] {
  const { main, others } = siteAnswer(services, statuses, today);
  const answers = [...main, ...others];
  const state = (of: readonly ServiceAnswer<V, S>[]): NowState =>
    worstOf(of.map(({ now }) => now.state)) ?? 'Not known';

  function subject(topic: Topic): Subject<V, S, I> {
    const of = answers.filter(({ service }) => belongsTo(service, topic));
    const worst = state(of);
    const told = needsAction(worst) ? toldToDo(instructions, topic, where, today, readOn) : undefined;
    return {
      key: keyOfTopic(topic),
      topic,
      services: of,
      state: worst,
      told,
      warnings: [...endings(of), ...(told && told.kind !== 'none' ? cautions(told.instruction) : [])],
    };
  }

  function endings(of: readonly ServiceAnswer<V, S>[]): Warning<V, S>[] {
    return of.flatMap(({ service, status, now }) => {
      const on = status?.ExistingEndsOn;
      if (!status || !on || !isLent(now.state) || on < today) return [];
      const gap = gapOf(service, status, today);
      return gap?.days || daysBetween(today, on) <= soon.existing
        ? [{ kind: 'existingEnds', service, status, on, gap } as const]
        : [];
    });
  }

  function cautions({ ValidUntil, DependsOn }: I): Warning<V, S>[] {
    const ends =
      ValidUntil && ValidUntil >= today && daysBetween(today, ValidUntil) <= soon.instruction
        ? [{ kind: 'instructionEnds', on: ValidUntil } as const]
        : [];
    const needed = keysIn(DependsOn).flatMap((key) => {
      const found = answers.find(({ service }) => keyOf(service.ServiceKey) === keyOf(key));
      return found && needsAction(found.now.state)
        ? [{ kind: 'dependsOn', service: found.service, state: found.now.state } as const]
        : [];
    });
    return [...ends, ...needed];
  }

  return topicsOf(answers.map(({ service }) => service))
    .map(subject)
    .sort((a, b) => rank(a) - rank(b));
}

/** Everything people ask about: the four categories, and each essential service that belongs to none. */
export function topicsOf(services: readonly CategorisedService[]): Topic[] {
  const alone = services.filter(({ Tier, Category }) => Tier === 'Essential' && !Category);
  return [
    ...categories.map((category) => ({ category })),
    ...alone.map(({ ServiceKey }) => ({ serviceKey: ServiceKey })),
  ];
}

function belongsTo({ Category, ServiceKey }: CategorisedService, topic: Topic): boolean {
  return 'category' in topic ? Category === topic.category : keyOf(ServiceKey) === keyOf(topic.serviceKey);
}

/** What needs action with something to do comes first, then the other actions, then keep using, then working. */
function rank({
  state,
  told,
}: Pick<Subject<CategorisedService, StatusFacts, InstructionFacts>, 'state' | 'told'>): number {
  if (isWorking(state)) return 4;
  if (!told) return 3;
  return (told.kind === 'do' ? 0 : 1) * 1.5 + states[state].rank / 5;
}

/**
 * What a link to a topic holds: lower case, with hyphens, and another for each topic. A service whose key is not of
 * that kind, or reads as a category does, has a number beside it.
 */
export function keyOfTopic(topic: Topic): string {
  if ('category' in topic) return hyphened(topic.category);
  const key = keyOf(topic.serviceKey);
  const plain = hyphened(key);
  if (key === plain && !categories.some((category) => hyphened(category) === plain)) return plain;
  return [...(plain ? [plain.slice(0, 30)] : []), fnv1a(key).toString(36)].join('-');
}

function hyphened(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

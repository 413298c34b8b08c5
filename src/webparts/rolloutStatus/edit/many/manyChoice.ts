import { folded } from '../../../../domain/folded';
import { among, dateTyped, fields, flag, type Kind, listOf, text } from '../../../../domain/kinds';
import { blockerOwners, nowStates, premisesKinds } from '../../../../domain/rollout/choices';
import {
  type ChoosableSite,
  everywhere,
  isNarrowed,
  type Narrowing,
  siteFits,
} from '../../../../domain/rollout/rowChoice';
import { noDate, type TypedDate } from '../../../../domain/typedDate';
import type { Confirmer } from '../confirmer';
import { emptyDraft, type StatusDraft, statusDraftKind } from '../statusDraft';

/** How dates are to move, as it is typed. */
export interface DatesDraft {
  /** How many days or weeks; empty: no date is moved by them. */
  readonly by: string;
  readonly unit: 'days' | 'weeks';
  readonly direction: 'later' | 'sooner';
  /** The one date for all. */
  readonly to: TypedDate;
  /** Rows without a date get one too. */
  readonly firstToo: boolean;
}

/** What is chosen for a change of many. It is kept while somebody looks at what it would do and goes back. */
export interface ManyChoice {
  readonly narrowing: Narrowing;
  /** Whether the sites that fit are chosen, but for those named; or only those named. */
  readonly sites: 'all' | 'none';
  readonly but: readonly string[];
  /** Services that are left out. */
  readonly withoutServices: readonly string[];
  readonly dates: DatesDraft;
  /** Who gave the new dates, and where they come from. */
  readonly giver: Confirmer;
  readonly draft: StatusDraft;
  readonly confirm: boolean;
}

const noMove: DatesDraft = {
  by: '',
  unit: 'weeks',
  direction: 'later',
  to: noDate,
  firstToo: false,
};

export const emptyChoice: ManyChoice = {
  narrowing: everywhere,
  sites: 'none',
  but: [],
  withoutServices: [],
  dates: noMove,
  giver: { by: '', source: '' },
  draft: emptyDraft,
  confirm: false,
};

/** A choice that the browser has kept. */
export const manyChoiceKind: Kind<ManyChoice> = fields(emptyChoice, {
  narrowing: fields(everywhere, {
    wave: text,
    team: text,
    premises: among(['', ...premisesKinds]),
    state: among(['', ...nowStates]),
    owner: among(['', ...blockerOwners, 'nobody']),
  }),
  sites: among(['all', 'none']),
  but: listOf(text),
  withoutServices: listOf(text),
  dates: fields(noMove, {
    by: text,
    unit: among(['days', 'weeks']),
    direction: among(['later', 'sooner']),
    to: dateTyped,
    firstToo: flag,
  }),
  giver: fields({ by: '', source: '' }, { by: text, source: text }),
  draft: statusDraftKind,
  confirm: flag,
});

/**
 * Asks for other rows. Sites that are chosen by hand stay chosen. Otherwise all that fit are chosen, but for those left
 * out by hand, and none where nothing is asked for: nobody chooses everything by chance.
 */
export function narrowed(choice: ManyChoice, narrowing: Narrowing): ManyChoice {
  if (choice.sites === 'none' && choice.but.length > 0) return { ...choice, narrowing };
  return isNarrowed(narrowing)
    ? { ...choice, narrowing, sites: 'all' }
    : { ...choice, narrowing, sites: 'none', but: [] };
}

/** The sites that fit and are chosen. A single site needs no choice. */
export function chosenSites<S extends ChoosableSite>(sites: readonly S[], choice: ManyChoice): readonly S[] {
  if (sites.length === 1) return sites;
  const named = new Set(choice.but.map(folded));
  const isAll = choice.sites === 'all';
  return sites.filter((site) => siteFits(site, choice.narrowing) && named.has(folded(site.SiteCode)) !== isAll);
}

/** Chooses some of the sites, or leaves them out; what was chosen of the others stays. */
export function withSites(
  { sites, but }: Pick<ManyChoice, 'sites' | 'but'>,
  codes: readonly string[],
  chosen: (code: string) => boolean,
): readonly string[] {
  const named = new Set(codes.map(folded));
  const others = but.filter((code) => !named.has(folded(code)));
  return [...others, ...codes.filter((code) => chosen(code) !== (sites === 'all'))];
}

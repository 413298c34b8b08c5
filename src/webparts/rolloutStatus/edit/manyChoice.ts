import { folded } from '../../../domain/folded';
import { fields, flag, type Kind, listOf, text } from '../../../domain/kinds';
import type { ChangeableSite } from './manyPlan';
import { emptyDraft, type StatusDraft, statusDraftKind } from './statusDraft';

/** What is chosen for a change of many. It is kept while somebody looks at what it would do and goes back. */
export interface ManyChoice {
  readonly wave: string;
  readonly team: string;
  /** Sites of the wave and team that are left out by hand. */
  readonly without: readonly string[];
  readonly services: readonly string[];
  readonly draft: StatusDraft;
  readonly confirm: boolean;
}

export const emptyChoice: ManyChoice = {
  wave: '',
  team: '',
  without: [],
  services: [],
  draft: emptyDraft,
  confirm: false,
};

/** A choice that the browser has kept. */
export const manyChoiceKind: Kind<ManyChoice> = fields(emptyChoice, {
  wave: text,
  team: text,
  without: listOf(text),
  services: listOf(text),
  draft: statusDraftKind,
  confirm: flag,
});

/** The choice of every wave, or of everywhere. It is never a team's name, which has a letter in it. */
export const every = '*';

/** The sites of the wave and the team that are chosen; none while neither is. A single site needs no choice. */
export function sitesFitting(
  sites: readonly ChangeableSite[],
  { wave, team }: Pick<ManyChoice, 'wave' | 'team'>,
): readonly ChangeableSite[] {
  if (sites.length === 1) return sites;
  if (!wave && !team) return [];
  const isInWave = ({ Wave }: ChangeableSite): boolean => !wave || wave === every || String(Wave) === wave;
  const isInTeam = ({ Region, AreaTeam = '' }: ChangeableSite): boolean =>
    !team || team === every || Region === team || folded(AreaTeam) === folded(team);
  return sites.filter((site) => isInWave(site) && isInTeam(site));
}

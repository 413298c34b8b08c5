import { forget, type TeamMatch } from '../../../../data/matches';
import { forgotten, matchKey } from '../../../../domain/rollout/import/matchKeys';
import { type HandMatches, own } from '../../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../../domain/rollout/import/namesByHand';

const beginning = matchKey('Office', '');

/** What names of offices mean, of all that the team has matched. */
export function officesOf(team: readonly TeamMatch[]): HandMatches {
  return Object.fromEntries(
    team.flatMap(({ kind, key, ours }) => (kind === 'Office' ? [[key.slice(beginning.length), ours] as const] : [])),
  );
}

/** Offices that mean nothing any more in this session, also until the team's list says so. */
export function takenBack(offices: readonly Pick<NameByHand, 'key'>[], said: HandMatches): HandMatches {
  return Object.fromEntries(
    offices.flatMap(({ key }) => (own(said, key) === undefined ? [[key, forgotten] as const] : [])),
  );
}

/** The matches to keep for the team, once somebody has said what these offices mean. No answer takes one back. */
export function changedOffices(
  team: readonly TeamMatch[],
  offices: readonly Pick<NameByHand, 'key' | 'text'>[],
  said: HandMatches,
): TeamMatch[] {
  const before = new Map(team.map((match) => [match.key, match]));
  return offices.flatMap(({ key: office, text }) => {
    const key = matchKey('Office', office);
    const [match, ours] = [before.get(key), own(said, office)];
    if (ours === undefined) return match ? [forget(match)] : [];
    return match?.ours === ours ? [] : [{ kind: 'Office', text, key, ours } as const];
  });
}

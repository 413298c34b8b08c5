import * as React from 'react';
import { forget, type TeamMatch, type TeamMatches } from '../../../data/matches';
import type { HandMatches } from '../../../domain/rollout/import/matching';
import { usePart } from '../../base/PartContext';
import { allByKey, type ByHand, changedFrom, fromTeam, matchAt, noMatches, together, without } from './byHand';
import type { Draft } from './draft';
import { recall, remember } from './remembered';
import { type Team, useTeam } from '../../base/sheet/useTeam';

/** A match that was made before, and who has it. */
export interface EarlierMatch extends TeamMatch {
  /** Only this browser has it. */
  readonly isHere: boolean;
}

/** What names and words mean, from all sources. */
export interface Matches {
  readonly team: Team;
  /** The match that is used: of this import, else of the team, else of this browser. */
  readonly all: ByHand;
  readonly earlier: readonly EarlierMatch[];
  /**
   * Keeps what somebody matches.
   *
   * @param texts the words as the sheet writes them, by the keys of the team's list.
   * @param cleared the keys of matches that are taken back.
   */
  say(said: ByHand, texts: HandMatches, cleared?: readonly string[]): void;
  forget(match: EarlierMatch): void;
}

/** Matches by hand: those of the team, of this browser where the team has no list, and of this import. */
export function useMatches(draft: Draft, change: (said: ByHand) => void): Matches {
  const { store } = usePart();
  const team = useTeam();
  const [here, setHere] = React.useState<ByHand>(() => keptHere(store));
  const ofTeam = React.useMemo(() => fromTeam(teamList(team)), [team.known]);
  const { sitesByHand, servicesByHand, wordsByHand } = draft;
  const all = React.useMemo(
    () => together(here, ofTeam, { sitesByHand, servicesByHand, wordsByHand }),
    [here, ofTeam, sitesByHand, servicesByHand, wordsByHand],
  );
  const earlier = React.useMemo(() => earlierMatches(teamList(team), here), [team.known, here]);

  function keepHere(matches: ByHand): void {
    if (team.isShown()) setHere(matches);
    remember(store, 'statuses', {
      sites: matches.sitesByHand,
      services: matches.servicesByHand,
      words: matches.wordsByHand,
    });
  }

  return {
    team,
    all,
    earlier,
    say(said, texts, cleared = []) {
      const rest = (matches: ByHand): ByHand => cleared.reduce(without, matches);
      change(together(rest(draft), said));
      if (typeof team.known !== 'object') {
        keepHere(together(rest(here), said));
        return;
      }
      const back = teamList(team).filter(({ key }) => cleared.includes(key));
      const wanted = together(rest(here), rest(ofTeam), said);
      team.keep([...changedFrom(ofTeam, wanted, texts), ...back.map(forget)], () => keepHere(noMatches));
    },
    forget(match) {
      change(without(draft, match.key));
      keepHere(without(here, match.key));
      if (!match.isHere) team.keep([forget(match)]);
    },
  };
}

function keptHere(store: Parameters<typeof recall>[0]): ByHand {
  const { sites, services, words } = recall(store, 'statuses');
  return { sitesByHand: sites, servicesByHand: services, wordsByHand: words };
}

/** Without the offices of the BlackBerry register, which has a page of its own. */
function teamList({ known }: Team): TeamMatches['matches'] {
  return typeof known === 'object' ? known.matches.filter(({ kind }) => kind !== 'Office') : [];
}

function earlierMatches(team: readonly TeamMatch[], here: ByHand): readonly EarlierMatch[] {
  const keys = new Set(team.map(({ key }) => key));
  const only = Object.entries(allByKey(here)).filter(([key]) => !keys.has(key));
  return [
    ...only.flatMap(([key, ours]) => ({ ...matchAt(key, ours)!, isHere: true })),
    ...team.map((match) => ({ ...match, isHere: false })),
  ].filter(({ text }) => text);
}

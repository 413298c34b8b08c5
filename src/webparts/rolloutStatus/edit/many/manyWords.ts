import * as rollout from 'RolloutStatusStrings';
import { fullDay, monthOf } from '../../../../ui/dates';
import type { DateMove } from '../../../../domain/rollout/moveDates';
import { siteName } from '../../../../domain/siteName';
import { counted, fill, listed } from '../../../../ui/text';
import { strings as siteStrings } from '../../../../ui/findSite/strings';
import { strings as partStrings } from '../../strings';
import { statusWord } from '../../../../ui/StatusMark';
import { ownerWords } from '../columnWords';
import type { Wanted } from './manyPlan';
import { strings } from './strings';

type Where = Pick<Wanted['sites'][number], 'Title' | 'Town'>;
type What = Pick<Wanted['services'][number], 'Title'>;

/** What one row is called: its site and its service. */
export function nameOf({ site, service }: { readonly site: Where; readonly service: What }): string {
  return fill(partStrings.SiteService, { site: siteName(site), service: service.Title });
}

/** How many rows, and at how many sites. */
export function titleOf(rows: readonly { readonly site: { readonly SiteCode: string } }[]): string {
  const sites = new Set(rows.map(({ site }) => site.SiteCode)).size;
  return counted(rows.length, strings.Check, { sites: counted(sites, siteStrings.SiteCount) });
}

/** How dates move, in a phrase. */
export function moveWords(move: DateMove): string {
  if (move.kind === 'by') {
    const days = Math.abs(move.days);
    return fill(strings.ChoseBy, {
      by: days % 7 === 0 ? counted(days / 7, strings.Weeks) : counted(days, rollout.Days),
      direction: move.days > 0 ? strings.Later : strings.Sooner,
    });
  }
  const date = move.precision === 'Month' ? monthOf(move.on) : fullDay(move.on);
  return fill(move.firstToo ? strings.ChoseToFirst : strings.ChoseTo, { date });
}

/** The sites and services that were chosen. */
export function chosenWords({ sites, services, narrowing }: Wanted, allServices: number): string {
  const { wave, team, premises } = narrowing;
  const where = [wave && fill(partStrings.WaveNumber, { number: wave }), team, premises].filter(Boolean);
  const names = services.length === allServices ? strings.ChoseAllServices : listed(services.map(({ Title }) => Title));
  const count = sites.length === 1 ? siteName(sites[0]) : counted(sites.length, siteStrings.SiteCount);
  return fill(partStrings.SiteService, { site: [...where, count].join(', '), service: names });
}

/** What the rows were asked for, where it is asked. */
export function askedWords({ narrowing: { state, owner } }: Wanted): string | undefined {
  const asked = [
    state && fill(strings.ChoseState, { state: statusWord(state) }),
    owner && fill(strings.ChoseOwner, { owner: owner === 'nobody' ? partStrings.NobodyNamed : ownerWords[owner] }),
  ].filter(Boolean);
  return asked.length > 0 ? asked.join(' ') : undefined;
}

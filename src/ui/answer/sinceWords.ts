import type { Change } from '../../domain/answer/changes';
import { howTheyStand } from '../../domain/answer/siteSentence';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { fill, sentence } from '../text';
import { strings } from './aheadStrings';
import { providerInSentence } from './names';
import { stateSentence } from './siteSentenceWords';
import { strings as lineStrings } from './strings';
import { strings as standStrings } from './standStrings';
import { dateOf, onDate } from './whenWords';
import { inSentences } from '../../domain/sentences';

/** More changes than these are not listed: people look through the rows instead. */
const most = 4;

/** “Email works. Your desk phone is expected on 20 August; it was 26 June.” */
export function sinceWords(changes: readonly Change[], today: Day): string {
  const said = changes.slice(0, most);
  const stand = said.filter(({ kind }) => kind === 'stands').map(({ line }) => line);
  return inSentences([
    stateSentence(howTheyStand(stand)),
    ...said.map((change) => dateWords(change, today)),
    changes.length > most ? strings.SinceMore : undefined,
  ]);
}

/** Undefined: the change is not about a date. */
function dateWords(change: Change, today: Day): string | undefined {
  const { expected, stands, inSentence } = change.line;
  const service = sentence(inSentence);
  switch (change.kind) {
    case 'stands':
      return undefined;
    case 'noDate':
      return fill(strings.SinceNoDate, { service });
    case 'expected': {
      if (expected.kind !== 'forecast') return undefined;
      const when = onDate(expected, today);
      return change.from
        ? fill(strings.SinceExpectedWas, { service, when, was: dateOf(change.from, today) })
        : fill(lineStrings.ArrivesHere, { service, when });
    }
    case 'until': {
      if (stands.use !== 'lent') return undefined;
      const { until, provider = fill(standStrings.KeepUnnamed, { service: inSentence }) } = stands.kept;
      return until
        ? fill(standStrings.CanUseUntil, { provider: providerInSentence(provider), date: shortDay(until, today) })
        : fill(strings.SinceOpen, { provider: providerInSentence(provider) });
    }
  }
}

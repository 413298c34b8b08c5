import type { Follow, Headline } from '../../domain/answer/headline';
import type { WorkPlace } from '../../domain/answer/nearPlaces';
import { helpAmong, type NumberToCall } from '../../domain/answer/numbers';
import type { Named } from '../../domain/answer/serviceLines';
import type { Todo } from '../../domain/answer/subjects';
import type { Summary } from '../../domain/answer/summary';
import type { Day } from '../../domain/day';
import { asClause, ended, inSentences } from '../../domain/sentences';
import { fill } from '../text';
import { aboutServices, servicesListed, thingsKept } from './names';
import { brokenWords, partWords } from './standWords';
import { strings as standStrings } from './standStrings';
import { strings } from './strings';
import { beginsWithTrying, todoLead } from './todoWords';
import { whereWords } from './whereWords';

/** The largest words of what to do now: the most urgent thing that can be done. */
export function headlineWords({ headline, today, numbers }: Summary): string {
  const help = helpOf(numbers);
  return inSentences([leadWords(headline, today, help), headline.follow && followWords(headline.follow, today, help)]);
}

/** The number of the help desk. */
export function helpOf(numbers: readonly NumberToCall[]): string | undefined {
  return helpAmong(numbers)?.telephone;
}

function leadWords({ lead }: Headline, today: Day, help: string | undefined): string {
  switch (lead.kind) {
    case 'go':
      return inSentences([fill(strings.WorkAt, { where: whereWords(lead.place, today) }), askFirst(lead.place, help)]);
    case 'do':
      return ended(lead.title);
    case 'part':
      return inSentences([partWords(lead), ifThatStopsYou(lead.todo, today, help)]);
    case 'tryAll':
      return inSentences([standStrings.NothingConfirmed, strings.TryLastWeek]);
    case 'tryFirst':
      return lead.todo && lead.services.length === 1
        ? tryOneWords(lead.services[0], lead.todo, today, help)
        : tryWords(lead.services);
    case 'meanwhile':
      return inSentences([brokenWords(lead.services), fill(strings.Meanwhile, { what: asClause(ended(lead.text)) })]);
    case 'call':
      return inSentences([brokenWords(lead.services), askWords(help)]);
    case 'keep':
      return fill(standStrings.Keep, { things: thingsKept(lead.kept) });
    case 'works':
      return lead.all ? strings.EverythingWorks : aboutServices(lead.services, standStrings.Works);
  }
}

function followWords(follow: Follow, today: Day, help: string | undefined): string {
  switch (follow.kind) {
    case 'restWorks':
      return strings.RestWorks;
    case 'keep':
      return fill(standStrings.Keep, { things: thingsKept(follow.kept) });
    case 'part':
      return inSentences([partWords(follow), ifThatStopsYou(follow.todo, today, help)]);
    case 'broken':
      return inSentences([brokenWords(follow.services), todoLead(follow.todo, today) ?? askWords(help)]);
    case 'tryFirst':
      return tryWords(follow.services);
    case 'missing':
      return brokenWords(follow.services);
    case 'partToo':
      return aboutServices(follow.services, strings.PartToo);
    case 'notHere':
      return aboutServices(follow.services, strings.NotHere);
  }
}

/** Whom to call, on a page that shows the number beside it. */
function askWords(help: string | undefined): string {
  return help ? strings.CallHelp : strings.Ask;
}

export function callWords(help: string | undefined): string {
  return help ? fill(standStrings.Call, { telephone: help }) : strings.Ask;
}

function tryWords(services: readonly Named[]): string {
  return inSentences([fill(strings.NotConfirmed, { services: servicesListed(services) }), strings.TryLastWeek]);
}

function tryOneWords(service: Named, todo: Todo, today: Day, help: string | undefined): string {
  // The instruction may begin with trying.
  if (todo.kind === 'steps' && beginsWithTrying(todo)) return ended(todo.way.title);
  return inSentences([fill(strings.TryFirst, { service: service.inSentence }), ifNot(todo, today, help)]);
}

/** What people can do if it stops them that something works only in part. */
export function ifThatStopsYou(todo: Todo, today: Day, help: string | undefined): string {
  return fill(strings.IfYou, { what: asClause(todoLead(todo, today) ?? askWords(help)) });
}

function ifNot(todo: Todo, today: Day, help: string | undefined): string {
  return todo.kind === 'go'
    ? inSentences([fill(strings.IfNotGo, { where: whereWords(todo.place, today) }), askFirst(todo.place, help)])
    : fill(strings.IfNot, { what: asClause(todoLead(todo, today) ?? askWords(help)) });
}

/** Whom to ask before setting off: the place by its own number, otherwise the help desk. */
function askFirst({ contact }: WorkPlace, help: string | undefined): string | undefined {
  if (contact) return strings.RingFirst;
  return help && strings.RingHelpFirst;
}

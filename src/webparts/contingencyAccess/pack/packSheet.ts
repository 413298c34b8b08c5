import * as access from 'ContingencyAccessStrings';
import * as uiStrings from 'UiStrings';
import type { ShownInstruction, ContingencyReport, ContingencySite, ShownPlace } from '../../../data/contingency';
import { type Day, dayOf } from '../../../domain/day';
import { lastDayOfUse } from '../../../domain/contingency/pack';
import type { PlacesToWork } from '../../../domain/contingency/places';
import { stepLines } from '../../../domain/contingency/stepText';
import type { PartsOf } from '../../../domain/linkedText/textParts';
import { isLent, isWorking } from '../../../domain/rollout/states';
import { prohibition } from '../../../domain/prohibition';
import { ended, inSentences, lowerFirst } from '../../../domain/sentences';
import { siteName } from '../../../domain/siteName';
import { asOfWords } from '../../../ui/AsOf';
import type { Freshness } from '../../../ui/AsyncView';
import { fullDay, shortDay } from '../../../ui/dates';
import { nowNote } from '../../../ui/nowNote';
import { statusWord } from '../../../ui/StatusMark';
import { unreadableWords } from '../../../ui/Unreadable';
import { fill } from '../../../ui/words';
import type { Help } from '../../base/help';
import { distanceWords, mostShown, nearPlaces, noPlaceWords, placeWords } from '../placeWords';
import {
  answerWords,
  dateWords,
  leadWords,
  meanwhileWords,
  needsWords,
  type RowSubject,
  stateWords,
  subjectName,
  telephoneOf,
  toldWords,
  warningWords,
} from '../subjects';
import { strings } from './strings';

export interface PackProps {
  readonly site: ContingencySite;
  readonly settings: ContingencyReport['settings'];
  readonly unreadable: ContingencyReport['unreadable'];
  readonly subjects: readonly RowSubject[];
  readonly places: PlacesToWork<ShownPlace>;
  readonly freshness: Freshness;
  readonly today: Day;
  readonly help: Help;
  readonly partsOf: PartsOf;
}

/** What to do now at a site in words alone, for a file, for paper and for text. Nothing in it is about its reader. */
export interface PackSheet {
  readonly site: string;
  readonly title: string;
  readonly answer: string;
  readonly asOf: string;
  readonly useUntil: string;
  readonly expiresOn: Day;
  readonly help: Help;
  /** That rows could not be read, or that lines were left out to fit the paper. */
  readonly notes: readonly string[];
  readonly subjects: readonly PackSubject[];
  /** Nearest first. */
  readonly places: readonly PackPlace[];
  /** Where there is no place: that, and who is arranging one. */
  readonly placeNotes: readonly string[];
  /** How many more there are than are named. */
  readonly morePlaces: number;
  readonly address: string;
}

export interface PackSubject {
  readonly name: string;
  readonly state: string;
  readonly lead?: string;
  /** That what there is to do needs something which does not work here. */
  readonly needs?: string;
  /** There is something to do, whether or not there are steps. */
  readonly toDo?: string;
  readonly ended?: string;
  readonly warnings: readonly string[];
  readonly services: readonly string[];
  readonly whoFor?: string;
  readonly steps: readonly string[];
  /** How many more steps there are than these. */
  readonly moreSteps: number;
  readonly doNot: readonly string[];
  readonly meanwhile?: string;
  /** Whom to call or to write to. */
  readonly stuck?: string;
  /** How long it holds, and when there is news. */
  readonly dates?: string;
}

interface PackPlace {
  readonly name: string;
  readonly distance: string;
  /** The number to ring before going there. */
  readonly telephone?: string;
  readonly about: string;
}

export function packSheet(
  { site, settings, unreadable, subjects, places, freshness, today, help, partsOf }: PackProps,
  address: string,
): PackSheet {
  const named = nearPlaces(places);
  const expiresOn = lastDayOfUse(dayOf(freshness.asOf), [
    ...subjects.flatMap(endsOf),
    ...named.slice(0, mostShown).map(({ place }) => place.ValidUntil),
  ]);
  return {
    site: siteName(site),
    title: fill(strings.Title, { site: siteName(site) }),
    answer: answerWords(subjects),
    // Nothing newer will reach the paper.
    asOf: asOfWords({ freshness: { ...freshness, refreshing: false }, demonstration: settings.demonstration }),
    useUntil: fill(strings.UseUntil, { date: fullDay(expiresOn) }),
    expiresOn,
    help,
    notes: unreadable.length > 0 ? [unreadableWords(unreadable)] : [],
    subjects: subjects.map((subject) => packSubject(subject, today, help, dayOf(freshness.asOf))),
    places: named.map((offer) => ({
      name: offer.place.Place,
      distance: distanceWords(offer),
      telephone: partsOf(offer.place.Contact ?? '').find(({ kind }) => kind === 'telephone')?.text,
      about: inSentences([...placeWords(offer.place, today), offer.place.Contact]),
    })),
    placeNotes: named.length === 0 ? noPlaceWords(places) : [],
    morePlaces: places.offered.length - named.length,
    address,
  };
}

/** The days on which something said of a subject ends, or news of it is due. */
function endsOf({ told, services }: RowSubject): (Day | undefined)[] {
  const instruction = told && told.kind !== 'none' ? told.instruction : undefined;
  const existing = services.flatMap(({ now, status }) => (isLent(now.state) ? [status?.ExistingEndsOn] : []));
  return [instruction?.ValidUntil, instruction?.NextUpdateOn, ...existing];
}

function packSubject(subject: RowSubject, today: Day, help: Help, readOn: Day): PackSubject {
  const { told, services, warnings, state } = subject;
  const instruction = told && told.kind !== 'none' ? told.instruction : undefined;
  const toDo = told?.kind === 'do' ? told.instruction : undefined;
  return {
    name: subjectName(subject),
    state: stateWords(subject),
    lead: instruction ? toldWords(subject, instruction, today) : leadWords(subject, today, readOn),
    needs: needsWords(subject),
    toDo: toDo?.Title,
    ended: told?.kind === 'do' && told.endedOn ? fill(access.Ended, { date: fullDay(told.endedOn) }) : undefined,
    warnings: warnings.map((warning) => warningWords(warning, today)),
    services:
      services.length > 1 || isWorking(state)
        ? services.map((each) => serviceWords(each, isWorking(state), today))
        : [],
    whoFor: toDo?.WhoFor && fill(access.WhoFor, { who: toDo.WhoFor }),
    steps: stepLines(toDo?.Steps),
    moreSteps: 0,
    doNot: stepLines(toDo?.DoNot).map((line) => prohibition(line, access.DoNot)),
    meanwhile: meanwhileWords(subject),
    stuck: isWorking(state) ? undefined : stuckWords(instruction, telephoneOf(subject, help.telephone)),
    dates: isWorking(state) ? undefined : dateWords(subject, today, readOn),
  };
}

function serviceWords({ service, now, status }: RowSubject['services'][number], allWork: boolean, today: Day): string {
  if (allWork)
    return status?.ConfirmedOn
      ? fill(access.WorkingConfirmed, { service: service.Title, date: shortDay(status.ConfirmedOn, today) })
      : ended(service.Title);
  return inSentences([
    fill(uiStrings.ServiceState, { service: service.Title, state: lowerFirst(statusWord(now.state)) }),
    nowNote({ now, status }, today),
  ]);
}

function stuckWords(instruction: ShownInstruction | undefined, telephone: string | undefined): string {
  return [
    telephone ? fill(uiStrings.StuckCall, { telephone }) : access.StuckNoTelephone,
    instruction?.Email && fill(access.StuckEmail, { email: instruction.Email }),
  ]
    .filter(Boolean)
    .join(' ');
}

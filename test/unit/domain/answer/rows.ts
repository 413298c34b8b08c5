import type {
  AnswerPlace,
  AnswerService,
  AnswerSite,
  AnswerStatus,
  SiteRows,
} from '../../../../src/domain/answer/facts';
import { reachByKeys } from '../../../../src/domain/audience/reach';
import type { Answer } from '../../../../src/domain/answer/subjects';
import { siteSummary, type Summary } from '../../../../src/domain/answer/summary';
import type { AnswerInstruction } from '../../../../src/domain/answer/wayWords';
import { type Day, day } from '../../../../src/domain/day';
import type { NowState } from '../../../../src/domain/rollout/choices';

/** Monday 15 April 2013. */
export const today = day('2013-04-15');

export const site: AnswerSite = {
  SiteCode: 'MIL',
  Title: 'Millgate House',
  Town: 'Rotherham',
  Region: 'North',
  AreaTeam: 'South Yorkshire',
  Wave: 2,
  Latitude: 53.43,
  Longitude: -1.36,
};

export const services: readonly AnswerService[] = [
  { ServiceKey: 'internet', Title: 'Internet access', Tier: 'Essential', SortOrder: 1, Category: 'Internet access' },
  { ServiceKey: 'email', Title: 'Email', Tier: 'Essential', SortOrder: 2, Category: 'Email' },
  {
    ServiceKey: 'telephone',
    Title: 'Desk telephone',
    InSentence: 'your desk phone',
    Tier: 'Essential',
    SortOrder: 3,
  },
  {
    ServiceKey: 'shared-drive',
    Title: 'Shared drive',
    InSentence: 'the shared drive',
    Tier: 'Extended',
    SortOrder: 4,
    Category: 'File store and intranet',
  },
  {
    ServiceKey: 'sharepoint',
    Title: 'SharePoint',
    Tier: 'Extended',
    SortOrder: 5,
    Category: 'File store and intranet',
  },
  {
    ServiceKey: 'vpn',
    Title: 'Remote access (VPN)',
    InSentence: 'remote access',
    Tier: 'Extended',
    SortOrder: 6,
    Category: 'Remote access (VPN)',
  },
];

/** The status of a service; `null` if nobody has reported one. */
type Stands = NowState | Partial<AnswerStatus> | null;

/** The lists of a site; every service that is not named has the status `rest`. */
export interface Said {
  readonly now?: Readonly<Record<string, Stands>>;
  readonly rest?: NowState | null;
  readonly instructions?: readonly AnswerInstruction[];
  readonly places?: readonly AnswerPlace[];
  readonly site?: Partial<AnswerSite>;
  readonly services?: readonly AnswerService[];
  readonly help?: SiteRows['help'];
}

function rowsOf(said: Said = {}): SiteRows {
  const { now = {}, rest = 'Working', instructions = [], places = [], services: all = services, help } = said;
  return {
    site: { ...site, ...said.site },
    services: all,
    statuses: all.flatMap(({ ServiceKey }): AnswerStatus[] => {
      const stands = ServiceKey in now ? now[ServiceKey] : rest;
      if (stands === null) return [];
      const more = typeof stands === 'string' ? { Now: stands } : stands;
      return [
        {
          SiteCode: 'MIL',
          ServiceKey,
          Now: 'Working',
          Stage: more.Now === 'Working' || more.Now === undefined ? 'Connected' : 'No date',
          ConfirmedOn: day('2013-04-12'),
          ...more,
        },
      ];
    }),
    instructions,
    places,
    help,
    reachByKeys,
  };
}

export function summaryOf(said: Said = {}, on: Day = today, readOn?: Day): Summary {
  return siteSummary(rowsOf(said), on, readOn);
}

export function answersIn({ subjects }: Summary): Answer[] {
  return subjects.flatMap(({ answers }) => answers);
}

/** @throws if there is no such answer. */
export function answerIn(summary: Summary, key: string): Answer {
  const answer = answersIn(summary).find((each) => each.key === key);
  if (!answer) throw new Error(`No answer about ${key}`);
  return answer;
}

/** @throws if the answer has nothing to do. */
export function todoIn(summary: Summary, key: string): Extract<Answer, { todo: unknown }>['todo'] {
  const answer = answerIn(summary, key);
  if (!('todo' in answer)) throw new Error(`Nothing to do about ${key}`);
  return answer.todo;
}

let id = 0;

/** About email, for everyone, unless `more` says otherwise. */
export function instruction(Title: string, more: Partial<AnswerInstruction> = {}): AnswerInstruction {
  id += 1;
  return { Id: id, Title, Category: 'Email', State: 'Available', Steps: 'Open it.', ...more };
}

export const lent = {
  Now: 'Keep using what you have',
  Stage: 'Planned',
  ExistingProvider: 'Your PCT’s phones',
  ExistingState: 'Working',
} as const satisfies Partial<AnswerStatus>;

export const lost = {
  Now: 'Not working',
  Stage: 'Planned',
  ExistingProvider: 'Your PCT drive',
  ExistingState: 'Stopped',
} as const satisfies Partial<AnswerStatus>;

/** Open to everyone, 16 miles from the site, unless `more` says otherwise. */
export function place(Place: string, more: Partial<AnswerPlace> = {}): AnswerPlace {
  id += 1;
  return { Id: id, Place, AgreementState: 'Agreed', WhoMayUse: 'Any NHS England staff', ...milesNorth(16), ...more };
}

/** Coordinates this many miles north of the site: a degree of latitude is 69.09 miles of the mean radius. */
export function milesNorth(miles: number): { readonly Latitude: number; readonly Longitude: number } {
  return { Latitude: 53.43 + miles / 69.0934, Longitude: -1.36 };
}

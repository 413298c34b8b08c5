import type { ContingencyGap } from '../../../domain/contingency/gapCheck';
import { keyOfTopic } from '../../../domain/contingency/topics';
import { fullDay } from '../../../ui/dates';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { counted, fill } from '../../../ui/text';
import { strings } from './strings';
import { type NamedTopic, topicValues } from './topics';

/** What the words say of an instruction, a place and a status; a row of each list fits. */
type Instruction = { readonly Id: number; readonly Title: string } & Partial<NamedTopic['values']>;
interface Place {
  readonly Id: number;
  readonly Title: string;
}
interface Status {
  readonly Id: number;
  readonly SiteCode: string;
  readonly ServiceKey: string;
  readonly ExistingProvider?: string;
}

export type WordedGap = ContingencyGap<Instruction, Place, Status>;

/** What things are called, by their keys. */
export interface Names {
  topic(values: Partial<NamedTopic['values']>): string;
  service(key: string): string;
  site(code: string): string;
}

/** What is said of gaps of one kind. */
interface GapWords<G> {
  /** Unique among gaps of its kind, and the same after the lists are read again. Left out: there is only one gap. */
  key?(gap: G): string;
  /** What is to be mended, in a sentence or two. */
  words(gap: G, names: Names): string;
}

type GapOf<K extends WordedGap['kind']> = Extract<WordedGap, { readonly kind: K }>;

const ofInstruction = ({ instruction }: { readonly instruction: Instruction }): string => String(instruction.Id);

const existing = (
  text: typeof strings.GapExisting | typeof strings.GapExistingEnded,
): GapWords<GapOf<'existingEnds' | 'existingEnded'>> => ({
  key: ({ status }) => String(status.Id),
  words: ({ status, on }, names) =>
    fill(text, {
      site: names.site(status.SiteCode),
      provider: status.ExistingProvider ?? strings.GapProvider,
      service: names.service(status.ServiceKey),
      date: fullDay(on),
    }),
});

const keyWords = {
  SiteCode: strings.KeySite,
  ForSiteCode: strings.KeySite,
  For: strings.KeyFor,
  ServiceKey: strings.KeyService,
  DependsOn: strings.KeyService,
};

const kinds: { readonly [K in WordedGap['kind']]: GapWords<GapOf<K>> } = {
  noInstruction: {
    key: ({ topic }) => keyOfTopic(topic),
    words: ({ topic, sites }, names) =>
      fill(strings.GapNone, { topic: names.topic(topicValues(topic)), sites: sitesWords(sites) }),
  },
  noPlace: { words: ({ sites }) => fill(strings.GapNoPlace, { sites: sitesWords(sites) }) },
  noTopic: {
    key: ofInstruction,
    words: ({ instruction }) => fill(strings.GapNoTopic, { title: instruction.Title }),
  },
  notNeeded: {
    key: ofInstruction,
    words: ({ instruction, sites }, names) =>
      fill(strings.GapNotNeeded, {
        title: instruction.Title,
        topic: names.topic(instruction),
        sites: sitesWords(sites),
      }),
  },
  dependsOnBroken: {
    key: ({ instruction, service }) => `${instruction.Id}|${service}`,
    words: ({ instruction, service, sites }, names) =>
      fill(strings.GapDependsOn, {
        title: instruction.Title,
        service: names.service(service),
        sites: sitesWords(sites),
      }),
  },
  notTried: {
    key: ofInstruction,
    words: ({ instruction }) => fill(strings.GapNotTried, { title: instruction.Title }),
  },
  reviewOverdue: {
    key: ofInstruction,
    words: ({ instruction, since }) => fill(strings.GapReview, { title: instruction.Title, date: fullDay(since) }),
  },
  newsOverdue: {
    key: ofInstruction,
    words: ({ instruction: { Title: title }, since }) =>
      since ? fill(strings.GapNews, { title, date: fullDay(since) }) : fill(strings.GapNoNews, { title }),
  },
  agreementEnds: {
    key: ({ place }) => String(place.Id),
    words: ({ place, on }) => fill(strings.GapAgreement, { place: place.Title, date: fullDay(on) }),
  },
  existingEnds: existing(strings.GapExisting),
  existingEnded: existing(strings.GapExistingEnded),
  danglingKey: {
    key: ({ of, column, value }) => `${'place' in of ? `place ${of.place.Id}` : of.instruction.Id}|${column}|${value}`,
    words: ({ of, column, value }) =>
      fill(strings.GapKey, {
        title: 'place' in of ? of.place.Title : of.instruction.Title,
        what: keyWords[column],
        value,
      }),
  },
};

/** What is to be mended, in a sentence or two. */
export function gapWords(gap: WordedGap, names: Names): string {
  return (kinds[gap.kind] as GapWords<WordedGap>).words(gap, names);
}

/** Unique among all gaps. */
export function gapKey(gap: WordedGap): string {
  const key = (kinds[gap.kind] as GapWords<WordedGap>).key?.(gap);
  return key === undefined ? gap.kind : `${gap.kind}|${key}`;
}

export function sitesWords(sites: readonly string[]): string {
  return counted(sites.length, findStrings.SiteCount);
}

import * as uiStrings from 'UiStrings';
import type { ContingencyStatus } from '../../../data/contingency';
import type { EditableInstruction, EditablePlace, PlaceValues } from '../../../data/contingencyEditing';
import type { ContingencyGap } from '../../../domain/contingency/gapCheck';
import { keyOfTopic } from '../../../domain/contingency/topics';
import { fullDay } from '../../../ui/dates';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { counted, fill } from '../../../ui/text';
import type { InstructionAction } from './InstructionPanel';
import type { PlaceAction } from './PlacePanel';
import type { RowAction } from '../../base/entries/Row';
import { strings } from './strings';
import { type NamedTopic, topicValues } from './topics';

export type Gap = ContingencyGap<EditableInstruction, EditablePlace, ContingencyStatus>;

/** What things are called, by their keys. */
export interface Names {
  topic(values: Partial<NamedTopic['values']>): string;
  service(key: string): string;
  site(code: string): string;
}

/** Makes the buttons of a row, with the panel that each opens. */
export interface GapActions {
  instruction(action: InstructionAction, label: string, instruction: EditableInstruction): RowAction;
  /**
   * A new instruction about a topic, for these sites.
   *
   * @param without the key of the service that does not work at each of them, if that is why.
   */
  write(topic: Partial<NamedTopic['values']>, sites: readonly string[], without?: string): RowAction;
  place(action: PlaceAction, label: string, place?: EditablePlace, prefill?: Partial<PlaceValues>): RowAction;
}

/** What the list says and does about gaps of one kind. */
interface GapKind<G> {
  /** Unique among gaps of its kind, and the same after the lists are read again. Left out: there is only one gap. */
  key?(gap: G): string;
  /** What is to be mended, in a sentence or two. */
  words(gap: G, names: Names): string;
  /** The buttons that open where it is mended. */
  actions(gap: G, open: GapActions): RowAction[];
}

type GapOf<K extends Gap['kind']> = Extract<Gap, { readonly kind: K }>;

const change = (open: GapActions, instruction: EditableInstruction): RowAction =>
  open.instruction('change', uiStrings.Change, instruction);

const existing = (
  text: typeof strings.GapExisting | typeof strings.GapExistingEnded,
): GapKind<GapOf<'existingEnds' | 'existingEnded'>> => ({
  key: ({ status }) => String(status.Id),
  words: ({ status, on }, names) =>
    fill(text, {
      site: names.site(status.SiteCode),
      provider: status.ExistingProvider ?? strings.GapProvider,
      service: names.service(status.ServiceKey),
      date: fullDay(on),
    }),
  // A status is mended on the rollout status page: the row has a link instead.
  actions: () => [],
});

const keyWords = {
  SiteCode: strings.KeySite,
  ForSiteCode: strings.KeySite,
  For: strings.KeyFor,
  ServiceKey: strings.KeyService,
  DependsOn: strings.KeyService,
};

const gapKinds: { readonly [K in Gap['kind']]: GapKind<GapOf<K>> } = {
  noInstruction: {
    key: ({ topic }) => keyOfTopic(topic),
    words: ({ topic, sites }, names) =>
      fill(strings.GapNone, { topic: names.topic(topicValues(topic)), sites: sitesWords(sites) }),
    actions: ({ topic, sites }, open) => [open.write(topicValues(topic), sites)],
  },
  noPlace: {
    words: ({ sites }) => fill(strings.GapNoPlace, { sites: sitesWords(sites) }),
    actions: ({ sites }, open) => [
      open.place('new', strings.NewPlace, undefined, sites.length === 1 ? { ForSiteCode: sites[0] } : undefined),
    ],
  },
  noTopic: {
    key: ({ instruction }) => String(instruction.Id),
    words: ({ instruction }) => fill(strings.GapNoTopic, { title: instruction.Title }),
    actions: ({ instruction }, open) => [change(open, instruction)],
  },
  notNeeded: {
    key: ({ instruction }) => String(instruction.Id),
    words: ({ instruction, sites }, names) =>
      fill(strings.GapNotNeeded, {
        title: instruction.Title,
        topic: names.topic(instruction),
        sites: sitesWords(sites),
      }),
    actions: ({ instruction }, open) => [
      open.instruction('withdraw', strings.Withdraw, instruction),
      change(open, instruction),
    ],
  },
  dependsOnBroken: {
    key: ({ instruction, service }) => `${instruction.Id}|${service}`,
    words: ({ instruction, service, sites }, names) =>
      fill(strings.GapDependsOn, {
        title: instruction.Title,
        service: names.service(service),
        sites: sitesWords(sites),
      }),
    actions: ({ instruction, service, sites }, open) => [
      open.write(instruction, sites, service),
      change(open, instruction),
    ],
  },
  notTried: {
    key: ({ instruction }) => String(instruction.Id),
    words: ({ instruction }) => fill(strings.GapNotTried, { title: instruction.Title }),
    actions: ({ instruction }, open) => [open.instruction('change', strings.SayTried, instruction)],
  },
  reviewOverdue: {
    key: ({ instruction }) => String(instruction.Id),
    words: ({ instruction, since }) => fill(strings.GapReview, { title: instruction.Title, date: fullDay(since) }),
    actions: ({ instruction }, open) => [
      open.instruction('review', strings.Review, instruction),
      change(open, instruction),
    ],
  },
  newsOverdue: {
    key: ({ instruction }) => String(instruction.Id),
    words: ({ instruction: { Title: title }, since }) =>
      since ? fill(strings.GapNews, { title, date: fullDay(since) }) : fill(strings.GapNoNews, { title }),
    actions: ({ instruction }, open) => [change(open, instruction)],
  },
  agreementEnds: {
    key: ({ place }) => String(place.Id),
    words: ({ place, on }) => fill(strings.GapAgreement, { place: place.Title, date: fullDay(on) }),
    actions: ({ place }, open) => [open.place('change', uiStrings.Change, place)],
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
    actions: ({ of }, open) => [
      'place' in of ? open.place('change', uiStrings.Change, of.place) : change(open, of.instruction),
    ],
  },
};

export function kindOf(gap: Gap): GapKind<Gap> {
  return gapKinds[gap.kind];
}

/** Unique among all gaps. */
export function gapKey(gap: Gap): string {
  const key = kindOf(gap).key?.(gap);
  return key === undefined ? gap.kind : `${gap.kind}|${key}`;
}

export function sitesWords(sites: readonly string[]): string {
  return counted(sites.length, findStrings.SiteCount);
}

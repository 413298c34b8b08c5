import { type InstructionValues, longestInstructionText } from '../../../data/contingencyEditing';
import { among, dateTyped, fields, type Kind, listOf, text } from '../../../domain/kinds';
import { checkInstruction, isHonest } from '../../../domain/contingency/entryChecks';
import { keysIn } from '../../../domain/contingency/instructions';
import { type InstructionState, instructionStates } from '../../../domain/contingency/choices';
import type { Day } from '../../../domain/day';
import { type Region, regions } from '../../../domain/region';
import { safeText } from '../../../domain/safeText';
import { readDate, type TypedDate, typedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings } from './strings';
import { type NamedTopic, topicOf } from './topics';
import { type Directory, siteLabel, siteMeant, type Work } from './work';

/** Whom an instruction is for. */
export type Whom = 'everyone' | 'region' | 'site';

/** An instruction as it is typed. */
export interface InstructionDraft {
  /** The key of a topic, or empty. */
  readonly topic: string;
  readonly whom: Whom;
  readonly region: Region | '';
  readonly site: string;
  readonly title: string;
  readonly steps: string;
  readonly doNot: string;
  readonly meanwhile: string;
  readonly whoFor: string;
  readonly telephone: string;
  readonly email: string;
  readonly dependsOn: readonly string[];
  readonly state: InstructionState;
  readonly validFrom: TypedDate;
  readonly validUntil: TypedDate;
  readonly nextUpdate: TypedDate;
  readonly nextReview: TypedDate;
  readonly reviewer: string;
}

export type InstructionField = keyof InstructionDraft;

export interface Fault<F extends string> {
  readonly field: F;
  readonly text: string;
}

export function instructionDraft(
  values: Partial<InstructionValues>,
  topics: readonly NamedTopic[],
  directory: Directory,
  reviewer: string,
): InstructionDraft {
  const site = directory.find(values.SiteCode);
  return {
    topic: topicOf(values, topics)?.key ?? '',
    whom: values.SiteCode ? 'site' : values.Region ? 'region' : 'everyone',
    region: values.Region ?? '',
    site: site ? siteLabel(site) : (values.SiteCode ?? ''),
    title: values.Title ?? '',
    steps: values.Steps ?? '',
    doNot: values.DoNot ?? '',
    meanwhile: values.Meanwhile ?? '',
    whoFor: values.WhoFor ?? '',
    telephone: values.Telephone ?? '',
    email: values.Email ?? '',
    dependsOn: keysIn(values.DependsOn),
    state: values.State ?? 'Draft',
    validFrom: typedDate(values.ValidFrom),
    validUntil: typedDate(values.ValidUntil),
    nextUpdate: typedDate(values.NextUpdateOn),
    nextReview: typedDate(values.NextReviewOn),
    reviewer,
  };
}

/** A draft that the browser has kept; what of it cannot be read is as the form begins. */
export function instructionDraftKind(first: InstructionDraft): Kind<InstructionDraft> {
  return fields(first, {
    topic: text,
    whom: among(['everyone', 'region', 'site']),
    region: among(['', ...regions]),
    site: text,
    title: text,
    steps: text,
    doNot: text,
    meanwhile: text,
    whoFor: text,
    telephone: text,
    email: text,
    dependsOn: listOf(text),
    state: among(instructionStates),
    validFrom: dateTyped,
    validUntil: dateTyped,
    nextUpdate: dateTyped,
    nextReview: dateTyped,
    reviewer: text,
  });
}

/** Whether saving puts something before staff that was not there: whoever does that has checked it. */
export function tellsStaff(before: InstructionState | undefined, after: InstructionState): boolean {
  return before !== after && (after === 'Available' || isHonest(after));
}

/** A day somebody typed; what cannot be read, or is only a month, is told. */
export function dayTyped(typed: TypedDate, onFault: (text: string) => void, label: string): Day | undefined {
  const read = readDate(typed);
  if (read.kind === 'wrong') onFault(fill(baseStrings.FaultDate, { field: label }));
  if (read.kind !== 'date') return undefined;
  if (read.precision === 'Day') return read.on;
  onFault(fill(baseStrings.FaultDay, { field: label }));
  return undefined;
}

const dateLabels = {
  validFrom: strings.FirstDay,
  validUntil: strings.LastDay,
  nextUpdate: strings.NextUpdate,
  nextReview: strings.NextReview,
} as const;

const fieldOf: Readonly<Partial<Record<keyof InstructionValues, InstructionField>>> = {
  Title: 'title',
  Category: 'topic',
  ServiceKey: 'topic',
  SiteCode: 'site',
  Region: 'region',
  Steps: 'steps',
  DoNot: 'doNot',
  Telephone: 'telephone',
  Email: 'email',
  DependsOn: 'dependsOn',
  ValidFrom: 'validFrom',
  ValidUntil: 'validUntil',
  NextUpdateOn: 'nextUpdate',
  NextReviewOn: 'nextReview',
};

const faultTexts: Readonly<Record<string, string>> = {
  'Title needed': strings.FaultTitle,
  'Category needed': strings.FaultTopic,
  'ServiceKey unknown': strings.FaultTopic,
  'SiteCode unknown': baseStrings.FaultSite,
  'Steps needed': strings.FaultSteps,
  'Email wrong': strings.FaultEmail,
  'Telephone wrong': strings.FaultTelephone,
  'Steps tooMany': strings.FaultLines,
  'DoNot tooMany': strings.FaultLines,
  'DependsOn unknown': strings.FaultDependsOn,
  'ValidFrom needed': strings.FaultValidFrom,
  'ValidUntil order': strings.FaultOrder,
  'ValidUntil past': strings.FaultEnded,
  'NextUpdateOn needed': strings.FaultNextUpdate,
  'NextUpdateOn past': strings.FaultNextUpdatePast,
  'NextReviewOn needed': strings.FaultNextReview,
};

export interface InstructionRead {
  readonly values: InstructionValues;
  /** Each field once, in the order of the form. */
  readonly faults: readonly Fault<InstructionField>[];
}

/** What a draft is held against. */
interface Surroundings extends Pick<Work, 'directory' | 'today' | 'telephones'> {
  readonly topics: readonly NamedTopic[];
  readonly serviceKeys: readonly string[];
}

/**
 * What a draft would save, and what must be mended before.
 *
 * @param before the values it replaces; those of them that no field holds stay.
 */
export function readInstruction(
  draft: InstructionDraft,
  before: Partial<InstructionValues>,
  { topics, serviceKeys, directory, today, telephones }: Surroundings,
): InstructionRead {
  const faults: Fault<InstructionField>[] = [];
  const written = (typed: string): string | undefined => safeText(typed).trim() || undefined;
  const on = (field: keyof typeof dateLabels): Day | undefined =>
    dayTyped(draft[field], (words) => faults.push({ field, text: words }), dateLabels[field]);
  const site = draft.whom === 'site' ? siteMeant(directory, draft.site) : undefined;
  if (draft.whom === 'site' && !site) faults.push({ field: 'site', text: baseStrings.FaultSite });
  if (draft.whom === 'region' && !draft.region) faults.push({ field: 'region', text: strings.FaultRegion });
  const tells = tellsStaff(before.State, draft.state);
  if (tells && !draft.reviewer.trim()) faults.push({ field: 'reviewer', text: strings.FaultReviewer });
  const dependsOn = draft.dependsOn.join(', ');
  if (dependsOn.length > 255) faults.push({ field: 'dependsOn', text: strings.FaultDependsOnMany });

  const values = {
    Title: written(draft.title) ?? '',
    ...(topics.find(({ key }) => key === draft.topic)?.values ?? { Category: undefined, ServiceKey: undefined }),
    State: draft.state,
    Region: draft.whom === 'region' ? draft.region || undefined : undefined,
    SiteCode: site?.SiteCode,
    Steps: written(draft.steps),
    DoNot: written(draft.doNot),
    Meanwhile: written(draft.meanwhile),
    WhoFor: written(draft.whoFor),
    Telephone: written(telephones.storedTelephone(draft.telephone, longestInstructionText('Telephone'))),
    Email: written(draft.email),
    DependsOn: written(dependsOn),
    ValidFrom: on('validFrom'),
    ValidUntil: on('validUntil'),
    NextUpdateOn: on('nextUpdate'),
    NextReviewOn: on('nextReview'),
    ReviewedOn: tells ? today : before.ReviewedOn,
    ReviewedBy: tells ? written(draft.reviewer) : before.ReviewedBy,
  };
  const keys = { siteCodes: directory.sites.map(({ SiteCode }) => SiteCode), serviceKeys };
  const senseless = checkInstruction(values, keys, today, telephones).map(
    ({ column, kind }): Fault<InstructionField> => ({
      field: fieldOf[column] ?? 'title',
      text: faultTexts[`${column} ${kind}`] ?? `${column}: ${kind}`,
    }),
  );
  return {
    values: values as InstructionValues,
    faults: inOrder([...faults, ...senseless], Object.keys(draft) as InstructionField[]),
  };
}

/** Each field's first fault, in the order of the form. */
export function inOrder<F extends string>(faults: readonly Fault<F>[], fields: readonly F[]): Fault<F>[] {
  return fields.flatMap((field) => faults.find((fault) => fault.field === field) ?? []);
}

import type { ContingencyStatus } from '../../../data/contingency';
import type { EditableInstruction, EditablePlace } from '../../../data/contingencyEditing';
import type { ContingencyGap } from '../../../domain/contingency/gapCheck';
import { keyOfTopic } from '../../../domain/contingency/topics';
import { keyOf } from '../../../domain/key';
import { fullDay } from '../../../ui/dates';
import { counted, fill } from '../../../ui/text';
import { strings } from './strings';
import { namedTopics, topicName, topicValues } from './topics';
import type { Work } from './work';
import { strings as findStrings } from '../../../ui/findSite/strings';

export type Gap = ContingencyGap<EditableInstruction, EditablePlace, ContingencyStatus>;

const columnWords = {
  SiteCode: strings.KeySite,
  ForSiteCode: strings.KeySite,
  ServiceKey: strings.KeyService,
  DependsOn: strings.KeyService,
};

/** What is to be mended, in a sentence or two. */
export function gapWords(gap: Gap, { report: { services }, directory }: Work): string {
  const serviceTitle = (key: string): string =>
    services.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(key))?.Title ?? key;
  const topics = namedTopics(services);
  switch (gap.kind) {
    case 'noInstruction':
      return fill(strings.GapNone, { topic: topicName(topicValues(gap.topic), topics), sites: sitesWords(gap.sites) });
    case 'noPlace':
      return fill(strings.GapNoPlace, { sites: sitesWords(gap.sites) });
    case 'noTopic':
      return fill(strings.GapNoTopic, { title: gap.instruction.Title });
    case 'notNeeded':
      return fill(strings.GapNotNeeded, {
        title: gap.instruction.Title,
        topic: topicName(gap.instruction, topics),
        sites: sitesWords(gap.sites),
      });
    case 'dependsOnBroken':
      return fill(strings.GapDependsOn, {
        title: gap.instruction.Title,
        service: serviceTitle(gap.service),
        sites: sitesWords(gap.sites),
      });
    case 'reviewOverdue':
      return fill(strings.GapReview, { title: gap.instruction.Title, date: fullDay(gap.since) });
    case 'newsOverdue':
      return gap.since
        ? fill(strings.GapNews, { title: gap.instruction.Title, date: fullDay(gap.since) })
        : fill(strings.GapNoNews, { title: gap.instruction.Title });
    case 'agreementEnds':
      return fill(strings.GapAgreement, { place: gap.place.Title, date: fullDay(gap.on) });
    case 'existingEnds':
    case 'existingEnded':
      return fill(gap.kind === 'existingEnds' ? strings.GapExisting : strings.GapExistingEnded, {
        site: directory.nameOf(gap.status.SiteCode),
        provider: gap.status.ExistingProvider ?? strings.GapProvider,
        service: serviceTitle(gap.status.ServiceKey),
        date: fullDay(gap.on),
      });
    case 'danglingKey':
      return fill(strings.GapKey, {
        title: 'place' in gap.of ? gap.of.place.Title : gap.of.instruction.Title,
        what: columnWords[gap.column],
        value: gap.value,
      });
  }
}

export function sitesWords(sites: readonly string[]): string {
  return counted(sites.length, findStrings.SiteCount);
}

/** What tells a gap from others, also once the lists are read again. */
export function gapKey(gap: Gap): string {
  switch (gap.kind) {
    case 'noInstruction':
      return `${gap.kind}|${keyOfTopic(gap.topic)}`;
    case 'dependsOnBroken':
      return `${gap.kind}|${gap.instruction.Id}|${gap.service}`;
    case 'noPlace':
      return gap.kind;
    case 'noTopic':
    case 'notNeeded':
    case 'newsOverdue':
    case 'reviewOverdue':
      return `${gap.kind}|${gap.instruction.Id}`;
    case 'agreementEnds':
      return `${gap.kind}|${gap.place.Id}`;
    case 'existingEnds':
    case 'existingEnded':
      return `${gap.kind}|${gap.status.Id}`;
    case 'danglingKey':
      return `${gap.kind}|${'place' in gap.of ? `place ${gap.of.place.Id}` : gap.of.instruction.Id}|${gap.column}|${gap.value}`;
  }
}

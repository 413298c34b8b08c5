import type { InstructionValues } from '../../../data/contingencyEditing';
import type { RolloutService } from '../../../data/rollout';
import { isAbout, type Topic } from '../../../domain/contingency/instructions';
import { keyOfTopic, topicsOf } from '../../../domain/contingency/topics';
import { keyOf } from '../../../domain/key';
import { strings } from './strings';

/** What an instruction can be about: as the form offers it, and as a row stores it. */
export interface NamedTopic {
  readonly key: string;
  readonly name: string;
  readonly topic: Topic;
  readonly values: Pick<InstructionValues, 'Category' | 'ServiceKey'>;
}

export function namedTopics(services: readonly RolloutService[]): NamedTopic[] {
  return topicsOf(services).map((topic) => ({
    key: keyOfTopic(topic),
    topic,
    name:
      'category' in topic
        ? topic.category
        : (services.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(topic.serviceKey))?.Title ?? topic.serviceKey),
    values: topicValues(topic),
  }));
}

/** A topic as a row stores it. */
export function topicValues(topic: Topic): NamedTopic['values'] {
  return 'category' in topic
    ? { Category: topic.category, ServiceKey: undefined }
    : { Category: undefined, ServiceKey: topic.serviceKey };
}

/** Undefined: the row names no topic. */
export function topicOf(values: Partial<NamedTopic['values']>, topics: readonly NamedTopic[]): NamedTopic | undefined {
  return topics.find(({ topic }) => isAbout(values, topic));
}

export function topicName(values: Partial<NamedTopic['values']>, topics: readonly NamedTopic[]): string {
  return topicOf(values, topics)?.name ?? values.ServiceKey ?? strings.NoTopic;
}

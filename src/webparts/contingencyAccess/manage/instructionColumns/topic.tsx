import * as React from 'react';
import { text } from '../../../../domain/kinds';
import { Radios } from '../../../../ui/form/Choice';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';
import { topicOf } from '../../../base/gaps/topics';

export const strings = {
  Topic: 'What it is about',
  TopicService: 'What it is about (service)',
  FaultTopic: 'Say what it is about',
} as const;

interface TopicDraft {
  /** The key of a topic, or empty. */
  readonly topic: string;
}

/** What an instruction is about: a category, or a service that belongs to none. */
export const topic: InstructionGroup<TopicDraft, 'Category' | 'ServiceKey'> = {
  draft: (values, { topics }) => ({ topic: topicOf(values, topics)?.key ?? '' }),
  kept: { topic: text },
  values: (draft, { topics }) =>
    topics.find(({ key }) => key === draft.topic)?.values ?? { Category: undefined, ServiceKey: undefined },
  columns: {
    Category: { label: strings.Topic, field: 'topic', faults: { needed: strings.FaultTopic } },
    ServiceKey: { label: strings.TopicService, field: 'topic', faults: { unknown: strings.FaultTopic } },
  },
};

export function TopicFields({ field, around }: InstructionFields<TopicDraft>): React.ReactElement {
  const { value, ...control } = field('topic');
  return (
    <Radios
      {...control}
      value={value || undefined}
      label={strings.Topic}
      options={around.topics.map(({ key, name }) => ({ value: key, label: name }))}
    />
  );
}

import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import { topicOf } from '../../domain/contingency/topicOf';
import { keyOfTopic } from '../../domain/contingency/topics';
import { needsAction } from '../../domain/rollout/states';
import type { RowLink } from '../../ui/answer/siteWords';
import { loadedLater } from '../../ui/loadedLater';
import { addressOf } from '../../ui/route';
import { usePart } from '../base/PartContext';

/** Where a row leads, and the words for it. */
export interface ToDoLink {
  readonly address: string;
  readonly words: string;
}

/** The words of the links. Without them the links lead to the same places. */
const useWords = loadedLater(() => import(/* webpackChunkName: 'to-do-links' */ './toDoLinks'));

/**
 * The link from a service to what to do about it; undefined where there is nothing to do, or no page for it. Until what
 * to do has been read, services that need action have a plain link; then its words are those of what to do.
 */
export function useToDo(
  site: RolloutSite,
  report: SiteReport,
  lines: readonly ServiceLine[],
): (serviceKey: string) => ToDoLink | undefined {
  const { today, whatToDoPage } = usePart();
  const words = useWords(report.toDo !== undefined);
  return React.useMemo(() => {
    const links =
      words && report.toDo
        ? words.toDoLinks(site, report, report.toDo, today)
        : new Map(lines.map((line) => [line.key, plainLink(line, report)]));
    return (serviceKey) => {
      const link = links.get(serviceKey);
      return link && whatToDoPage
        ? { words: link.words, address: addressOf({ site: site.SiteCode, topic: link.topic }, whatToDoPage) }
        : undefined;
    };
  }, [site, report, lines, today, words, whatToDoPage]);
}

function plainLink({ key, state }: ServiceLine, { services }: SiteReport): RowLink | undefined {
  const topic = topicOf(services.find(({ ServiceKey }) => ServiceKey === key));
  return topic && needsAction(state) ? { topic: keyOfTopic(topic), words: uiStrings.WhatToDo } : undefined;
}

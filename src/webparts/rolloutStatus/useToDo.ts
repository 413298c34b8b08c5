import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import { keyOfTopic, topicOf } from '../../domain/contingency/topics';
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

/** The links in words; they lead to the same without. */
const useWords = loadedLater(() => import(/* webpackChunkName: 'to-do-links' */ './toDoLinks'));

/**
 * The way from a service to what to do about it; none where there is nothing to do, or no page for it. Until it is read
 * what to do now, each service that needs action leads there; from then on in the words of what is to be done.
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

import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import { keyOfTopic, topicOf } from '../../domain/contingency/topics';
import type { Day } from '../../domain/day';
import { needsAction } from '../../domain/rollout/states';
import type { RowLink } from '../../ui/answer/siteWords';
import { addressOf } from '../../ui/place';

/** Where a row leads, and the words for it. */
export interface ToDoLink {
  readonly address: string;
  readonly words: string;
}

type Links = ReadonlyMap<string, RowLink | undefined>;

/**
 * The way from a service to what to do about it; none where there is nothing to do, or no page for it. Until it is read
 * what to do now, each service that needs action leads there; from then on in the words of what is to be done.
 */
export function useToDo(
  site: RolloutSite,
  report: SiteReport,
  lines: readonly ServiceLine[],
  today: Day,
  whatToDoPage: string | undefined,
): (serviceKey: string) => ToDoLink | undefined {
  const worded = useWorded(site, report, today);
  return React.useMemo(() => {
    const links = worded ?? new Map(lines.map((line) => [line.key, plainLink(line, report)]));
    return (serviceKey) => {
      const link = links.get(serviceKey);
      return link && whatToDoPage
        ? { words: link.words, address: addressOf({ site: site.SiteCode, topic: link.topic }, whatToDoPage) }
        : undefined;
    };
  }, [site, report, lines, worded, whatToDoPage]);
}

function plainLink({ key, state }: ServiceLine, { services }: SiteReport): RowLink | undefined {
  const topic = topicOf(services.find(({ ServiceKey }) => ServiceKey === key));
  return topic && needsAction(state) ? { topic: keyOfTopic(topic), words: uiStrings.WhatToDo } : undefined;
}

/** The links in words; undefined until what they are made of is there, and where it cannot be loaded. */
function useWorded(site: RolloutSite, report: SiteReport, today: Day): Links | undefined {
  const [worded, setWorded] = React.useState<{ readonly of: SiteReport; readonly links: Links }>();

  React.useEffect(() => {
    const { toDo } = report;
    if (!toDo) return undefined;
    let left = false;
    import(/* webpackChunkName: 'to-do-links' */ './toDoLinks').then(
      ({ toDoLinks }) => {
        if (!left) setWorded({ of: report, links: toDoLinks(site, report, toDo, today) });
      },
      // They lead to the same without.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [site, report, today]);

  return worded?.of === report ? worded.links : undefined;
}

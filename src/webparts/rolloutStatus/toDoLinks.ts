import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import type { ToDoInLine } from '../../data/siteReportLater';
import { reachByKeys } from '../../domain/audience/reach';
import { siteSummary } from '../../domain/answer/summary';
import type { Day } from '../../domain/day';
import { type RowLink, rowLink } from '../../ui/answer/siteWords';

/** The link from each service of a site to what to do about it, in the words of what to do. */
export function toDoLinks(
  site: RolloutSite,
  { services, statuses }: SiteReport,
  toDo: ToDoInLine,
  today: Day,
): ReadonlyMap<string, RowLink | undefined> {
  const { services: lines, subjects } = siteSummary({ site, services, statuses, ...toDo, reachByKeys }, today);
  const answers = subjects.flatMap((subject) => subject.answers);
  return new Map(
    lines.map((line) => [
      line.key,
      rowLink(
        line,
        answers.find((answer) => answer.services.some(({ key }) => key === line.key)),
      ),
    ]),
  );
}

import * as React from 'react';
import type { ContingencySite } from '../../../data/contingencyQueries';
import type { EditableInstruction } from '../../../data/contingencyEditing';
import { entriesIn } from '../../../domain/answer/entriesIn';
import type { Answer, Subject } from '../../../domain/answer/subjects';
import { siteSummary, type Summary } from '../../../domain/answer/summary';
import { reachByKeys } from '../../../domain/audience/reach';
import { type ServiceLine, serviceLines } from '../../../domain/answer/serviceLines';
import { isAbout, reachOf, type Whereabouts } from '../../../domain/contingency/instructions';
import { stepLines } from '../../../domain/contingency/stepText';

import { siteName } from '../../../domain/siteName';
import { prohibitions } from '../../../ui/answer/instructionWords';
import { Fold } from '../../../ui/Fold';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { type Part, usePart } from '../../base/PartContext';
import { DoNotList, StepList } from '../../base/toDo/Steps';
import { SubjectContent } from '../../base/toDo/SubjectContent';
import { SubjectFold } from '../SubjectFold';
import { strings as audienceStrings } from '../../base/audience/strings';
import entryStyles from '../../base/entries/Entries.module.scss';
import styles from './Manage.module.scss';
import { SiteField } from '../../base/entries/SiteField';
import { strings } from './strings';
import { siteLabel, siteMeant } from '../../base/entries/directory';
import type { Work } from './work';

/** What staff read of an instruction, and what decides who reads it. */
type Previewed = Omit<EditableInstruction, 'EntryKey' | 'etag' | 'TriedOn' | 'TriedBy'>;

export interface PreviewProps {
  readonly work: Work;
  /** As it would be saved. A new one has an Id greater than any other. */
  readonly instruction: Previewed;
}

/**
 * What staff at a site would read once an instruction is saved as it is now. A draft is shown as it would look once
 * published.
 */
export function Preview({ work, instruction }: PreviewProps): React.ReactElement {
  const part = usePart();
  const { directory } = work;
  const ids = useIds();
  const [typed, setTyped] = React.useState<string>();
  const [open, setOpen] = React.useState(true);
  const { SiteCode, Region, For, Category, ServiceKey } = instruction;
  // The first site that it is for and that needs it. Worked out again only if that can change.
  const example = React.useMemo(
    () => exampleSite(work, part, { ...instruction, SiteCode, Region, For, Category, ServiceKey }),
    [directory, SiteCode, Region, For, Category, ServiceKey],
  );
  const text = typed ?? (example ? siteLabel(example) : '');
  const site = siteMeant(directory, text);
  const read = site && readAt(work, part, instruction, site);
  return (
    <div className={entryStyles.preview}>
      <SiteField
        id={ids('site')}
        label={strings.PreviewSite}
        hint={audienceStrings.SiteHint}
        directory={directory}
        value={text}
        onChange={setTyped}
      />
      <p role="status" className={entryStyles.previewWords}>
        {site
          ? read
            ? previewWords(work, part, instruction, read.answer, site)
            : strings.PreviewNoTopic
          : strings.PreviewNoSite}
      </p>
      {read ? (
        <div className={styles.previewed}>
          <SubjectFold
            subject={read.subject}
            summary={read.summary}
            open={open}
            linked={false}
            onToggle={setOpen}
            content={SubjectContent}
          />
        </div>
      ) : null}
      {read && !usesIt(read.answer, instruction) && instruction.State !== 'Withdrawn' ? (
        <Fold summary={strings.PreviewItself}>
          <p>{instruction.Title}</p>
          <StepList lines={stepLines(instruction.Steps)} />
          <DoNotList lines={prohibitions(stepLines(instruction.DoNot))} />
        </Fold>
      ) : null}
    </div>
  );
}

/** What staff at a site read about the instruction's topic. */
interface ReadThere {
  readonly summary: Summary;
  readonly subject: Subject;
  readonly answer: Answer;
}

function readAt(
  { report, statusesAt, telephone }: Work,
  { today }: Part,
  instruction: Previewed,
  site: ContingencySite,
): ReadThere | undefined {
  const shown: Previewed = instruction.State === 'Draft' ? { ...instruction, State: 'Available' } : instruction;
  const instructions = [...report.instructions.filter(({ Id }) => Id !== instruction.Id), shown];
  const summary = siteSummary(
    {
      site,
      services: report.services,
      statuses: statusesAt(site.SiteCode),
      instructions,
      places: report.places,
      help: { telephone },
      reachByKeys,
    },
    today,
  );
  return summary.subjects
    .flatMap((subject) => subject.answers.map((answer) => ({ summary, subject, answer })))
    .find(({ answer: { topic } }) => isAbout(instruction, topic));
}

function readerAt({ report, statusesAt }: Work, { today }: Part, site: ContingencySite): Whereabouts {
  const lines = (): ServiceLine[] => serviceLines(report.services, statusesAt(site.SiteCode), today);
  return {
    siteCode: site.SiteCode,
    region: site.Region,
    byKeys: (keys) => reachByKeys(keys, site, lines()),
  };
}

/** At most this many sites are tried to find an example. */
const mostTried = 200;

function exampleSite(work: Work, part: Part, instruction: Previewed): ContingencySite | undefined {
  const here = work.directory.find(part.route.site);
  const all = here ? [here, ...work.directory.sites.filter((site) => site !== here)] : work.directory.sites;
  const reached = all.filter((site) => reachOf(instruction, readerAt(work, part, site)));
  return (
    reached.slice(0, mostTried).find((site) => isNeeded(readAt(work, part, instruction, site)?.answer)) ?? reached[0]
  );
}

/** Whether there is something to do. Where something works or is lent, there is not. */
function isNeeded(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.use !== 'all' && answer.use !== 'lent';
}

/** Whether the answer uses this instruction. */
function usesIt(answer: Answer, { Id }: Previewed): boolean {
  return entriesIn(answer).includes(Id);
}

function previewWords(work: Work, part: Part, instruction: Previewed, answer: Answer, site: ContingencySite): string {
  const { today } = part;
  const name = siteName(site);
  if (!reachOf(instruction, readerAt(work, part, site))) return fill(strings.PreviewElsewhere, { site: name });
  if (!isNeeded(answer)) return fill(strings.PreviewNotNeeded, { site: name });
  if (usesIt(answer, instruction))
    return fill(instruction.State === 'Draft' ? strings.PreviewDraft : strings.PreviewReads, { site: name });
  if (instruction.State === 'Withdrawn') return fill(strings.PreviewInstead, { site: name });
  const { ValidFrom, ValidUntil } = instruction;
  if ((ValidFrom && ValidFrom > today) || (ValidUntil && ValidUntil < today))
    return fill(strings.PreviewOutOfDate, { site: name });
  return fill(strings.PreviewOther, { site: name });
}

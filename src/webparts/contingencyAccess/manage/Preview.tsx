import * as React from 'react';
import type { ContingencyInstruction, ContingencySite } from '../../../data/contingency';
import { isAbout, reachOf } from '../../../domain/contingency/instructions';
import { whatToDo } from '../../../domain/contingency/whatToDo';
import { isWorking } from '../../../domain/rollout/states';
import { siteName } from '../../../domain/siteName';
import { Fold } from '../../../ui/Fold';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/words';
import { DoNotList, StepList } from '../Steps';
import type { RowSubject } from '../subjects';
import { SubjectFold } from '../SubjectFold';
import { WorkingFold } from '../WorkingFold';
import styles from './Manage.module.scss';
import { SiteField } from './SiteField';
import { strings } from './strings';
import { siteLabel, siteMeant, type Work } from './work';

export interface PreviewProps {
  readonly work: Work;
  /** As it would be saved; a new one has an Id greater than any. */
  readonly instruction: ContingencyInstruction;
}

/**
 * What staff at a site would read, once an instruction is saved as it stands. A draft is shown as it will be once
 * published.
 */
export function Preview({ work, instruction }: PreviewProps): React.ReactElement {
  const { directory, today, telephone } = work;
  const ids = useIds();
  const [typed, setTyped] = React.useState<string>();
  const [open, setOpen] = React.useState(true);
  const { SiteCode, Region, Category, ServiceKey } = instruction;
  // The first site it is for at which it is needed; worked out anew only when that changes.
  const example = React.useMemo(
    () => exampleSite(work, { ...instruction, SiteCode, Region, Category, ServiceKey }),
    [directory, SiteCode, Region, Category, ServiceKey],
  );
  const text = typed ?? (example ? siteLabel(example) : '');
  const site = siteMeant(directory, text);
  const subject = site && subjectAt(work, instruction, site);
  const shownPhone = telephone ?? site?.ContactTelephone;
  return (
    <div className={styles.preview}>
      <SiteField
        id={ids('site')}
        label={strings.PreviewSite}
        hint={strings.SiteHint}
        directory={directory}
        value={text}
        onChange={setTyped}
      />
      <p role="status" className={styles.previewWords}>
        {site
          ? subject
            ? previewWords(instruction, subject, site, today)
            : strings.PreviewNoTopic
          : strings.PreviewNoSite}
      </p>
      {subject ? (
        <div className={styles.previewed}>
          {isWorking(subject.state) ? (
            <WorkingFold subjects={[subject]} telephone={shownPhone} today={today} linked={false} />
          ) : (
            <SubjectFold
              subject={subject}
              today={today}
              telephone={shownPhone}
              open={open}
              linked={false}
              onToggle={setOpen}
            />
          )}
        </div>
      ) : null}
      {subject && !tells(subject, instruction) && instruction.State !== 'Withdrawn' ? (
        <Fold summary={strings.PreviewItself}>
          <p>{instruction.Title}</p>
          <StepList text={instruction.Steps} />
          <DoNotList text={instruction.DoNot} />
        </Fold>
      ) : null}
    </div>
  );
}

function subjectAt(
  { report, directory, today }: Work,
  instruction: ContingencyInstruction,
  site: ContingencySite,
): RowSubject | undefined {
  const shown: ContingencyInstruction =
    instruction.State === 'Draft' ? { ...instruction, State: 'Available' } : instruction;
  const all = [...report.instructions.filter(({ Id }) => Id !== instruction.Id), shown];
  return whatToDo(
    report.services,
    directory.statusesAt(site.SiteCode),
    all,
    { siteCode: site.SiteCode, region: site.Region },
    today,
  ).find(({ topic }) => isAbout(instruction, topic));
}

/** No more sites than these are looked at for an example. */
const mostTried = 200;

function exampleSite(work: Work, instruction: ContingencyInstruction): ContingencySite | undefined {
  const here = work.directory.find(work.place.site);
  const all = here ? [here, ...work.directory.sites.filter((site) => site !== here)] : work.directory.sites;
  const reached = all.filter((site) => reachOf(instruction, { siteCode: site.SiteCode, region: site.Region }));
  return reached.slice(0, mostTried).find((site) => subjectAt(work, instruction, site)?.told) ?? reached[0];
}

/** Whether this is what staff are told. */
function tells({ told }: RowSubject, { Id }: ContingencyInstruction): boolean {
  return told !== undefined && told.kind !== 'none' && told.instruction.Id === Id;
}

function previewWords(
  instruction: ContingencyInstruction,
  subject: RowSubject,
  site: ContingencySite,
  today: string,
): string {
  const { told } = subject;
  const name = siteName(site);
  if (!reachOf(instruction, { siteCode: site.SiteCode, region: site.Region }))
    return fill(strings.PreviewElsewhere, { site: name });
  if (!told) return fill(strings.PreviewNotNeeded, { site: name });
  if (tells(subject, instruction))
    return fill(instruction.State === 'Draft' ? strings.PreviewDraft : strings.PreviewReads, { site: name });
  if (instruction.State === 'Withdrawn') return fill(strings.PreviewInstead, { site: name });
  const { ValidFrom, ValidUntil } = instruction;
  if ((ValidFrom && ValidFrom > today) || (ValidUntil && ValidUntil < today))
    return fill(strings.PreviewOutOfDate, { site: name });
  return fill(strings.PreviewOther, { site: name });
}

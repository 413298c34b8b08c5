import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ContingencyReport, ContingencySite } from '../../data/contingency';
import { type Day, dayOf } from '../../domain/day';
import { placesToWork } from '../../domain/contingency/places';
import { whatToDo } from '../../domain/contingency/whatToDo';
import { helpTelephone } from '../../domain/helpTelephone';
import { isWorking } from '../../domain/rollout/states';
import { siteName } from '../../domain/siteName';
import { AnswerHead } from '../../ui/AnswerHead';
import { AsOf } from '../../ui/AsOf';
import type { Freshness } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { Heading } from '../../ui/Heading';
import { Notice } from '../../ui/Notice';
import type { Place } from '../../ui/place';
import { WithTelephone } from '../../ui/Telephone';
import { Unreadable } from '../../ui/Unreadable';
import type { Help } from '../base/help';
import { PackFoot } from './openPack';
import { OwnPlaces, Places } from './Places';
import { answerWords, isSoon, type RowWarning, warningWords } from './subjects';
import { SubjectFold } from './SubjectFold';
import styles from './WhatToDo.module.scss';
import { WorkingFold } from './WorkingFold';

export interface WhatToDoProps {
  /** The site with the lists. */
  readonly siteUrl: string;
  readonly site: ContingencySite;
  readonly report: ContingencyReport;
  readonly freshness: Freshness;
  readonly today: Day;
  readonly help: Help;
  readonly place: Place;
  go(place: Place): void;
  readonly arrived: boolean;
  /** What is said where the site is not one's own. */
  readonly elsewhere: React.ReactNode;
  onChange(): void;
  /** The way to where the instructions are kept, for those who may. */
  onManage(): void;
}

/** What to do now, as `ux.md` lays it out: what needs action first, the first one open. */
export function WhatToDo({
  siteUrl,
  site,
  report,
  freshness,
  today,
  help,
  place,
  arrived,
  elsewhere,
  onChange,
  onManage,
}: WhatToDoProps): React.ReactElement {
  const { services, statuses, instructions, places, settings, unreadable } = report;
  const readOn = dayOf(freshness.asOf);
  const where = React.useMemo(() => ({ siteCode: site.SiteCode, region: site.Region }), [site]);
  const subjects = React.useMemo(
    () => whatToDo(services, statuses, instructions, where, today, readOn),
    [services, statuses, instructions, where, today, readOn],
  );
  const offered = React.useMemo(
    () => ('all' in places ? placesToWork(places.all, site, today) : undefined),
    [places, site, today],
  );
  const toOpen = subjects.filter(({ state }) => !isWorking(state));
  const working = subjects.filter(({ state }) => isWorking(state));
  const [open, setOpen] = React.useState<ReadonlySet<string>>(() => new Set(toOpen.slice(0, 1).map(({ key }) => key)));
  const telephone = help.telephone ?? helpTelephone(services) ?? site.ContactTelephone;
  const ending = soonest(
    subjects.flatMap(({ warnings }) => warnings),
    today,
  );
  const allOpen = toOpen.length > 0 && toOpen.every(({ key }) => open.has(key));

  // A link to one subject opens it.
  React.useEffect(() => {
    if (place.topic) setOpen((before) => new Set(before).add(place.topic!));
  }, [place.topic]);

  function toggle(key: string, wanted: boolean): void {
    setOpen((before) => {
      if (before.has(key) === wanted) return before;
      const next = new Set(before);
      if (wanted) next.add(key);
      else next.delete(key);
      return next;
    });
  }

  // Stands at the right of the head where there is room, else at the foot; one of the two is always hidden.
  const manage = report.mayEdit ? (
    <Button quiet onClick={onManage}>
      {strings.Manage}
    </Button>
  ) : undefined;

  return (
    <>
      <AnswerHead
        where={siteName(site)}
        actions={
          <Button quiet onClick={onChange} aria-label={uiStrings.ChangeSite}>
            {uiStrings.Change}
          </Button>
        }
        beyond={manage}
        answer={answerWords(subjects)}
        arrived={arrived && !place.topic}
      />
      {elsewhere}
      <AsOf freshness={freshness} demonstration={settings.demonstration} />
      <div className={styles.split}>
        <div className={styles.main}>
          {ending ? (
            <Notice>
              <p>
                <strong>{strings.WarnExistingLead}</strong> {warningWords(ending, today)}
              </p>
            </Notice>
          ) : null}
          {toOpen.length > 1 ? (
            <p className={styles.all}>
              <Button
                quiet
                aria-expanded={allOpen}
                onClick={() => setOpen(allOpen ? new Set() : new Set(toOpen.map(({ key }) => key)))}
              >
                {allOpen ? strings.HideAll : strings.ShowAll}
              </Button>
            </p>
          ) : null}
          <div>
            {toOpen.map((subject) => (
              <SubjectFold
                key={subject.key}
                subject={subject}
                today={today}
                readOn={readOn}
                telephone={telephone}
                open={open.has(subject.key)}
                linked={place.topic === subject.key}
                onToggle={(wanted) => toggle(subject.key, wanted)}
              />
            ))}
            <WorkingFold
              subjects={working}
              telephone={telephone}
              today={today}
              linked={working.some(({ key }) => key === place.topic)}
            />
          </div>
          <Unreadable rows={unreadable} />
        </div>
        <div className={styles.aside}>
          {telephone ? (
            <div>
              <Heading below={1}>{strings.Help}</Heading>
              <p className={styles.help}>
                <WithTelephone text="{telephone}" telephone={telephone} />
              </p>
              {help.hours ? <p className={styles.small}>{help.hours}</p> : null}
            </div>
          ) : null}
          <div>
            <Heading below={1}>{strings.Places}</Heading>
            {'own' in places ? (
              <OwnPlaces
                offered={placesToWork(places.own, site, today).offered}
                today={today}
                coming={freshness.refreshing}
              />
            ) : null}
            {offered ? <Places places={offered} today={today} /> : null}
          </div>
        </div>
      </div>
      <PackFoot
        siteUrl={siteUrl}
        site={site}
        settings={settings}
        unreadable={unreadable}
        subjects={subjects}
        places={offered}
        freshness={freshness}
        today={today}
        help={{ ...help, telephone }}
      />
      {manage ? <p className={styles.foot}>{manage}</p> : null}
    </>
  );
}

/** What people have that ends soonest: the one warning at the top. */
function soonest(warnings: readonly RowWarning[], today: Day): RowWarning | undefined {
  return warnings
    .filter(
      (warning): warning is Extract<RowWarning, { kind: 'existingEnds' }> =>
        warning.kind === 'existingEnds' && isSoon(warning, today),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

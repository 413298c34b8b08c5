import * as React from 'react';
import type { DirectorySite } from '../../../data/deviceRequests';
import { Button } from '../../../ui/Button';
import { fullDay } from '../../../ui/dates';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Checks } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { StepButtons } from '../../base/saving/StepButtons';
import { StepHeading } from '../../base/saving/StepHeading';
import { strings as partStrings } from '../strings';
import { nameOf, siteNames } from './people';
import styles from './ChoosePeople.module.scss';
import type { Entry } from './registerEntries';
import { strings } from './strings';

export interface ChoosePeopleProps {
  /** The people to choose from. */
  readonly entries: readonly Entry[];
  /** They were contacted before. */
  readonly again: boolean;
  readonly sites: readonly DirectorySite[];
  onChosen(chosen: readonly Entry[]): void;
  onBack(): void;
}

/** Which people have been contacted. */
export function ChoosePeople({ entries, again, sites, onChosen, onBack }: ChoosePeopleProps): React.ReactElement {
  const { today } = usePart();
  const ids = useIds();
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const siteOf = React.useMemo(() => siteNames(sites), [sites]);
  const keyOf = ({ user }: Entry): string => String(user.Id);
  const all = chosen.size === entries.length;

  function send(event: React.FormEvent): void {
    event.preventDefault();
    if (chosen.size === 0) setFaults([{ id: ids('people'), text: strings.ChooseMissing }]);
    else onChosen(entries.filter((entry) => chosen.has(keyOf(entry))));
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary faults={faults} />
      <StepHeading>{again ? strings.ChooseHeadingAgain : strings.ChooseHeading}</StepHeading>
      <p className={styles.text}>{fill(strings.ChooseNote, { date: fullDay(today) })}</p>
      <div className={styles.fields}>
        <p>
          <Button quiet onClick={() => setChosen(new Set(all ? [] : entries.map(keyOf)))}>
            {all ? strings.ChooseNone : fill(partStrings.ChooseAll, { count: figure(entries.length) })}
          </Button>
        </p>
        <FewAtATime rows={entries} each="li">
          {(shown) => (
            <Checks
              id={ids('people')}
              label={again ? strings.ChoosePeopleAgain : strings.ChoosePeople}
              stacked
              error={errorOf(faults, ids('people'))}
              options={shown.map((entry) => ({
                value: keyOf(entry),
                label: nameOf(entry.user),
                hint: hintOf(entry, siteOf(entry.user.SiteCode)),
              }))}
              values={[...chosen]}
              onChange={(values) => {
                // People in rows that are not shown stay chosen.
                const drawn = new Set(shown.map(keyOf));
                setChosen(new Set([...[...chosen].filter((key) => !drawn.has(key)), ...values]));
              }}
            />
          )}
        </FewAtATime>
      </div>
      <StepButtons go={goWords(chosen.size, again)} onBack={onBack} />
    </form>
  );
}

/** The address and site of a person, and when they were contacted last. */
function hintOf({ user }: Entry, site: string): string {
  const who = `${user.UserEmail} · ${site}`;
  return user.ContactedOn ? fill(strings.ChooseLast, { who, date: fullDay(user.ContactedOn) }) : who;
}

function goWords(chosen: number, again: boolean): string {
  if (chosen === 0) return again ? strings.ContactAgain : strings.Contact;
  return counted(chosen, again ? strings.MarkAgain : strings.Mark);
}

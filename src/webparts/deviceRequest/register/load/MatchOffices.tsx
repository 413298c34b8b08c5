import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import type { HandMatches } from '../../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../../domain/rollout/import/namesByHand';
import { Button } from '../../../../ui/Button';
import { Check } from '../../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../../ui/form/ErrorSummary';
import { FieldGroup } from '../../../../ui/form/Field';
import { TextField } from '../../../../ui/form/TextField';
import { useIds } from '../../../../ui/useIds';
import { counted, figure, fill } from '../../../../ui/text';
import { useHold } from '../../../base/held/holding';
import { StepButtons } from '../../../base/saving/StepButtons';
import { StepHeading } from '../../../base/saving/StepHeading';
import sheet from '../../../base/sheet/Sheet.module.scss';
import { strings as baseStrings } from '../../../base/strings';
import { siteLabels } from '../people';
import { strings } from '../strings';
import styles from './MatchOffices.module.scss';
import { rowsWords } from './remarkWords';
import { type OfficeAnswers, matchedOffices, officeAnswers, suggestedSites } from './officeAnswers';

/** More would be too many to work through. People in the other offices are kept without one. */
const most = 40;

export interface MatchOfficesProps {
  readonly offices: readonly NameByHand[];
  readonly officesByHand: HandMatches;
  readonly sites: readonly DirectorySite[];
  onBack(): void;
  onContinue(officesByHand: HandMatches): void;
}

/** Names of offices that are not known here: which site each is, or that the office is left empty. */
export function MatchOffices({
  offices: all,
  officesByHand,
  sites,
  onBack,
  onContinue,
}: MatchOfficesProps): React.ReactElement {
  const ids = useIds();
  useHold(true);
  const offices = all.slice(0, most);
  const labels = React.useMemo(() => siteLabels(sites), [sites]);
  const suggested = React.useMemo(() => offices.map(suggestedSites(sites)), [all, sites]);
  const [answers, setAnswers] = React.useState<OfficeAnswers>(() => officeAnswers(offices, officesByHand, labels));
  const [errors, setErrors] = React.useState<readonly FieldFault[]>([]);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const { matched, unknown } = matchedOffices(offices, answers, sites, labels);
    setErrors(unknown.map(({ at, text }) => ({ id: ids(`office-${at}`), text: fill(strings.OfficeNoSite, { text }) })));
    if (unknown.length > 0) return;
    const others = Object.entries(officesByHand).filter(([key]) => !(key in answers));
    onContinue({ ...Object.fromEntries(others), ...matched });
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={errors} />
      <StepHeading>{counted(all.length, strings.Offices)}</StepHeading>
      <p className={sheet.note}>{strings.OfficesNote}</p>
      {offices.length < all.length ? (
        <p className={sheet.note}>{fill(strings.OfficesFirst, { count: figure(offices.length) })}</p>
      ) : null}
      <datalist id={ids('sites')}>
        {[...labels.values()].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <div className={styles.offices}>
        {offices.map((office, at) => (
          <Office
            key={office.key}
            id={ids(`office-${at}`)}
            office={office}
            error={errorOf(errors, ids(`office-${at}`))}
            list={ids('sites')}
            suggested={suggested[at].map(({ SiteCode }) => labels.get(SiteCode.toLowerCase())!)}
            answer={answers[office.key]}
            onAnswer={(answer) => setAnswers({ ...answers, [office.key]: answer })}
          />
        ))}
      </div>
      <StepButtons go={baseStrings.Continue} onBack={onBack} />
    </form>
  );
}

interface OfficeProps {
  readonly id: string;
  readonly office: NameByHand;
  readonly error?: string;
  /** The id of the list of all sites. */
  readonly list: string;
  readonly suggested: readonly string[];
  readonly answer: OfficeAnswers[string];
  onAnswer(answer: OfficeAnswers[string]): void;
}

/** One name, the rows it is in, and which site it is. */
function Office({ id, office, error, list, suggested, answer, onAnswer }: OfficeProps): React.ReactElement {
  const input = React.useRef<HTMLDivElement>(null);
  return (
    <FieldGroup id={`${id}-name`} label={office.text} hint={officeHint(office)}>
      <div ref={input} className={sheet.answer}>
        <TextField
          id={id}
          label={strings.OfficeSite}
          error={error}
          sharedList={list}
          value={answer.text}
          onChange={(text) => onAnswer({ text, leaveEmpty: false })}
        />
        <Check
          id={`${id}-empty`}
          label={strings.OfficeEmpty}
          checked={answer.leaveEmpty}
          onChange={(leaveEmpty) => onAnswer({ text: '', leaveEmpty })}
        />
      </div>
      {suggested.length > 0 ? (
        <p className={styles.suggested}>
          <span>{strings.OfficePerhaps}</span>
          {suggested.map((label) => (
            <Button
              key={label}
              quiet
              aria-label={fill(strings.OfficeIs, { office: office.text, site: label })}
              onClick={() => {
                onAnswer({ text: label, leaveEmpty: false });
                input.current?.querySelector('input')?.focus();
              }}
            >
              {label}
            </Button>
          ))}
        </p>
      ) : null}
    </FieldGroup>
  );
}

function officeHint({ rows, state }: NameByHand): string {
  const words = fill(strings.OfficeRows, { rows: rowsWords(rows) });
  return state === 'several' ? `${words} ${strings.OfficeSeveral}` : words;
}

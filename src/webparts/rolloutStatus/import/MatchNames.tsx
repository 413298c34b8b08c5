import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { type HandMatches, siteFinder } from '../../../domain/rollout/import/matching';
import { siteName } from '../../../domain/siteName';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { Check, Select } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { FieldGroup } from '../../../ui/form/Field';
import { TextField } from '../../../ui/form/TextField';
import { Heading } from '../../../ui/Heading';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill, plural } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { StepButtons } from '../../base/saving/StepButtons';
import { StepHeading } from '../../base/saving/StepHeading';
import sheet from '../../base/sheet/Sheet.module.scss';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import styles from './Import.module.scss';
import { strings } from './strings';

/** More names than these at once nobody works through; the others come with the next import. */
const most = 40;

export interface MatchNamesProps {
  readonly siteNames: readonly NameByHand[];
  readonly serviceNames: readonly NameByHand[];
  readonly sitesByHand: HandMatches;
  readonly servicesByHand: HandMatches;
  readonly sites: readonly RolloutSite[];
  readonly services: readonly RolloutService[];
  onBack(): void;
  onContinue(sites: HandMatches, services: HandMatches): void;
}

interface Answer {
  readonly text: string;
  readonly leaveOut: boolean;
}

/** Names in the sheet that are not known here: what each means, or that it is left out. */
export function MatchNames({
  siteNames,
  serviceNames,
  sitesByHand,
  servicesByHand,
  sites,
  services,
  onBack,
  onContinue,
}: MatchNamesProps): React.ReactElement {
  const ids = useIds();
  useHold(true);
  const shownSites = siteNames.slice(0, most);
  const shownServices = serviceNames.slice(0, most);
  const [errors, setErrors] = React.useState<readonly FieldFault[]>([]);
  const labels = React.useMemo(
    () => new Map(sites.map((site) => [site.SiteCode.toLowerCase(), `${siteName(site)} (${site.SiteCode})`])),
    [sites],
  );
  const [siteAnswers, setSiteAnswers] = React.useState<Readonly<Record<string, Answer>>>(() =>
    answersFrom(shownSites, sitesByHand, (code) => labels.get(code.toLowerCase()) ?? ''),
  );
  const [serviceAnswers, setServiceAnswers] = React.useState<Readonly<Record<string, Answer>>>(() =>
    answersFrom(shownServices, servicesByHand, (key) => key),
  );

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    const codes = new Map([...labels].map(([code, label]) => [label, code]));
    const find = siteFinder(sites, {});
    const found: FieldFault[] = [];
    const matched: Record<string, string> = {};
    shownSites.forEach(({ key }, at) => {
      const { text, leaveOut } = siteAnswers[key];
      const match = find(codes.get(text.trim()) ?? text.trim(), '');
      if (leaveOut) matched[key] = '';
      else if (match.kind === 'found') matched[key] = match.found.SiteCode;
      else if (text.trim())
        found.push({ id: ids(`site-${at}`), text: fill(strings.UnknownNoSite, { text: text.trim() }) });
    });
    setErrors(found);
    if (found.length > 0) return;
    const servicesMatched = shownServices.flatMap(({ key }): [string, string][] => {
      const { text, leaveOut } = serviceAnswers[key];
      return leaveOut ? [[key, '']] : text ? [[key, text]] : [];
    });
    onContinue(
      withAnswers(sitesByHand, shownSites, matched),
      withAnswers(servicesByHand, shownServices, Object.fromEntries(servicesMatched)),
    );
  }

  const all = [...siteNames, ...serviceNames];
  const shown = shownSites.length + shownServices.length;
  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={errors} />
      <StepHeading>{counted(all.length, strings.Unknown)}</StepHeading>
      <p className={sheet.note}>{strings.UnknownNote}</p>
      {shown < all.length ? <p className={sheet.note}>{fill(strings.UnknownFirst, { count: shown })}</p> : null}
      <datalist id={ids('sites')}>
        {[...new Set(labels.values())].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {shownSites.length > 0 ? (
        <Heading below={1} className={sheet.section}>
          {partStrings.Sites}
        </Heading>
      ) : null}
      <div className={styles.names}>
        {shownSites.map((name, at) => (
          <Name
            key={name.key}
            id={ids(`site-${at}`)}
            name={name}
            answer={siteAnswers[name.key]}
            onAnswer={(answer) => setSiteAnswers({ ...siteAnswers, [name.key]: answer })}
          >
            {(text, give) => (
              <TextField
                id={ids(`site-${at}`)}
                label={strings.UnknownSite}
                error={errorOf(errors, ids(`site-${at}`))}
                sharedList={ids('sites')}
                value={text}
                onChange={give}
              />
            )}
          </Name>
        ))}
      </div>
      {shownServices.length > 0 ? (
        <Heading below={1} className={sheet.section}>
          {strings.UnknownServices}
        </Heading>
      ) : null}
      <div className={styles.names}>
        {shownServices.map((name, at) => (
          <Name
            key={name.key}
            id={ids(`service-${at}`)}
            name={name}
            answer={serviceAnswers[name.key]}
            onAnswer={(answer) => setServiceAnswers({ ...serviceAnswers, [name.key]: answer })}
          >
            {(text, give) => (
              <Select
                id={ids(`service-${at}`)}
                label={strings.UnknownService}
                options={[
                  { value: '', label: strings.UnknownChoose },
                  ...services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
                ]}
                value={text}
                onChange={give}
              />
            )}
          </Name>
        ))}
      </div>
      <StepButtons go={baseStrings.Continue} onBack={onBack} />
    </form>
  );
}

interface NameProps {
  /** Of the control that matches it. */
  readonly id: string;
  readonly name: NameByHand;
  readonly answer: Answer;
  onAnswer(answer: Answer): void;
  children(text: string, give: (text: string) => void): React.ReactNode;
}

/**
 * One name, where it stands in the sheet, and what it means. Answering takes back that it is left out, and the other
 * way round.
 */
function Name({ id, name, answer, onAnswer, children }: NameProps): React.ReactElement {
  const hint = [rowsWords(name.rows), name.state === 'several' ? strings.UnknownSeveral : ''].filter(Boolean).join(' ');
  return (
    <FieldGroup id={`${id}-name`} label={[name.text, name.town].filter(Boolean).join(', ')} hint={hint}>
      <div className={styles.answer}>
        {children(answer.text, (text) => onAnswer({ text, leaveOut: false }))}
        <Check
          id={`${id}-out`}
          label={strings.UnknownLeaveOut}
          checked={answer.leaveOut}
          onChange={(leaveOut) => onAnswer({ text: '', leaveOut })}
        />
      </div>
    </FieldGroup>
  );
}

function rowsWords(rows: readonly number[]): string {
  const [few, more] = [rows.slice(0, 5).map(figure), rows.length - 5];
  if (more > 0) return fill(strings.UnknownRowsMore, { rows: few.join(', '), count: figure(more) });
  return fill(plural(rows.length, strings.UnknownRows), { rows: few.join(', ') });
}

function answersFrom(
  names: readonly NameByHand[],
  byHand: HandMatches,
  textOf: (chosen: string) => string,
): Record<string, Answer> {
  return Object.fromEntries(
    names.map(({ key, state }) => [
      key,
      { text: state === 'matched' ? textOf(byHand[key]) : '', leaveOut: state === 'leftOut' },
    ]),
  );
}

/** What was matched before, with the answers to these names in place of earlier ones. */
function withAnswers(before: HandMatches, names: readonly NameByHand[], answers: HandMatches): HandMatches {
  const asked = new Set(names.map(({ key }) => key));
  return { ...Object.fromEntries(Object.entries(before).filter(([key]) => !asked.has(key))), ...answers };
}

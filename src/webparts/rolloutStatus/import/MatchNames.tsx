import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import type { HandMatches } from '../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { Select } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { counted, fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { StepButtons } from '../../base/saving/StepButtons';
import { StepHeading } from '../../base/saving/StepHeading';
import sheet from '../../base/sheet/Sheet.module.scss';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import {
  type Answers,
  answersFrom,
  type MatchedSites,
  matchedServices,
  matchedSites,
  siteLabels,
  withAnswers,
} from './nameAnswers';
import { Names } from './Names';
import { strings } from './strings';

/** Nobody works through more names at once. The others are asked about in the next import. */
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

/** Names in the sheet that are not known here: what each means, or that it is left out. */
export function MatchNames(props: MatchNamesProps): React.ReactElement {
  const { services, onBack, onContinue } = props;
  const ids = useIds();
  useHold(true);
  const siteNames = props.siteNames.slice(0, most);
  const serviceNames = props.serviceNames.slice(0, most);
  const matching = useMatching({ ...props, siteNames, serviceNames });
  const { labels, siteAnswers, serviceAnswers } = matching;
  const [errors, setErrors] = React.useState<readonly FieldFault[]>([]);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const { unknown, sitesByHand, servicesByHand } = matching.matched();
    setErrors(unknown.map(({ at, text }) => ({ id: ids(`site-${at}`), text: fill(strings.UnknownNoSite, { text }) })));
    if (unknown.length === 0) onContinue(sitesByHand, servicesByHand);
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={errors} />
      <HowMany
        all={props.siteNames.length + props.serviceNames.length}
        shown={siteNames.length + serviceNames.length}
      />
      <datalist id={ids('sites')}>
        {[...new Set(labels.values())].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <Names
        title={partStrings.Sites}
        names={siteNames}
        answers={siteAnswers}
        idAt={(at) => ids(`site-${at}`)}
        onAnswers={matching.answerSites}
      >
        {(id, text, give) => (
          <TextField
            id={id}
            label={strings.UnknownSite}
            error={errorOf(errors, id)}
            sharedList={ids('sites')}
            value={text}
            onChange={give}
          />
        )}
      </Names>
      <Names
        title={strings.UnknownServices}
        names={serviceNames}
        answers={serviceAnswers}
        idAt={(at) => ids(`service-${at}`)}
        onAnswers={matching.answerServices}
      >
        {(id, text, give) => <WhichService id={id} services={services} value={text} onChange={give} />}
      </Names>
      <StepButtons go={baseStrings.Continue} onBack={onBack} />
    </form>
  );
}

function HowMany({ all, shown }: { readonly all: number; readonly shown: number }): React.ReactElement {
  return (
    <>
      <StepHeading>{counted(all, strings.Unknown)}</StepHeading>
      <p className={sheet.note}>{strings.UnknownNote}</p>
      {shown < all ? <p className={sheet.note}>{fill(strings.UnknownFirst, { count: shown })}</p> : null}
    </>
  );
}

interface Matching {
  readonly labels: ReturnType<typeof siteLabels>;
  readonly siteAnswers: Answers;
  readonly serviceAnswers: Answers;
  answerSites(answers: Answers): void;
  answerServices(answers: Answers): void;
  /** All matches by hand, with these answers; `unknown` are those that are no site. */
  matched(): Pick<MatchNamesProps, 'sitesByHand' | 'servicesByHand'> & Pick<MatchedSites, 'unknown'>;
}

/** The answers as they are typed and chosen. They start with those given before. */
function useMatching({ siteNames, serviceNames, sites, ...before }: MatchNamesProps): Matching {
  const labels = React.useMemo(() => siteLabels(sites), [sites]);
  const [siteAnswers, answerSites] = React.useState(() =>
    answersFrom(siteNames, before.sitesByHand, (code) => labels.get(code.toLowerCase()) ?? ''),
  );
  const [serviceAnswers, answerServices] = React.useState(() =>
    answersFrom(serviceNames, before.servicesByHand, (key) => key),
  );
  return {
    labels,
    siteAnswers,
    serviceAnswers,
    answerSites,
    answerServices,
    matched() {
      const { matched, unknown } = matchedSites(siteNames, siteAnswers, sites, labels);
      return {
        unknown,
        sitesByHand: withAnswers(before.sitesByHand, siteNames, matched),
        servicesByHand: withAnswers(before.servicesByHand, serviceNames, matchedServices(serviceNames, serviceAnswers)),
      };
    },
  };
}

interface WhichServiceProps {
  readonly id: string;
  readonly services: readonly RolloutService[];
  readonly value: string;
  onChange(key: string): void;
}

function WhichService({ id, services, value, onChange }: WhichServiceProps): React.ReactElement {
  return (
    <Select
      id={id}
      label={strings.UnknownService}
      options={[
        { value: '', label: strings.UnknownChoose },
        ...services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

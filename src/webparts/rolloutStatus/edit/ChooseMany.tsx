import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import { noStatus } from '../../../domain/rollout/statusChange';
import { Button } from '../../../ui/Button';
import { Checks } from '../../../ui/form/Choice';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { type Confirmer, confirmerFaults } from './confirmer';
import { ConfirmerFields } from './ConfirmerFields';
import styles from './Edit.module.scss';
import { type ManyChoice, sitesFitting } from './manyChoice';
import { type ChangeableSite, saysSomething, type Wanted } from './manyPlan';
import { type DraftFault, readDraft } from './statusDraft';
import { StatusFields } from './StatusFields';
import { strings } from './strings';
import { WhichSites } from './WhichSites';

export interface ChooseManyProps {
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  readonly choice: ManyChoice;
  readonly confirmer: Confirmer;
  onChoice(choice: ManyChoice): void;
  onConfirmer(confirmer: Confirmer): void;
  onWanted(wanted: Wanted): void;
}

interface Faults {
  readonly sites?: string;
  readonly services?: string;
  readonly what?: string;
  readonly draft: readonly DraftFault[];
  readonly confirmer: ReturnType<typeof confirmerFaults>;
}

const noFaults: Faults = { draft: [], confirmer: {} };

/** Which sites, which services, and what changes. */
export function ChooseMany(props: ChooseManyProps): React.ReactElement {
  const { sites, services, choice, confirmer, onChoice, onConfirmer, onWanted } = props;
  const ids = useIds();
  const [faults, setFaults] = React.useState(noFaults);
  const [listed, setListed] = React.useState<readonly FieldFault[]>([]);
  const fitting = React.useMemo(() => sitesFitting(sites, choice), [sites, choice]);
  const chosen = fitting.filter(({ SiteCode }) => !choice.without.includes(SiteCode));
  const isConfirmed = confirms(choice);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const found = faultsOf(choice, chosen, confirmer);
    const all = listedFaults(found, ids);
    setFaults(found);
    setListed(all);
    if (all.length > 0) return;
    const wanted = services.filter(({ ServiceKey }) => choice.services.includes(ServiceKey));
    const by = isConfirmed ? confirmer : undefined;
    onWanted({ sites: chosen, services: wanted, draft: choice.draft, confirmer: by });
  }

  return (
    <form noValidate aria-label={strings.ChangeSeveral} onSubmit={submit}>
      <ErrorSummary faults={listed} />
      <div className={styles.fields}>
        {sites.length > 1 ? (
          <WhichSites {...{ sites, fitting, chosen, choice, ids, onChoice }} error={faults.sites} />
        ) : null}
        <WhichServices {...props} id={ids('services')} error={faults.services} />
        <p className={styles.quiet}>{strings.ManyWhatHint}</p>
        <StatusFields
          draft={choice.draft}
          faults={faults.what ? [{ field: 'now', text: faults.what }] : faults.draft}
          staff={sites.length === 1 ? sites[0].Staff : undefined}
          idOf={ids}
          onChange={(draft) => onChoice({ ...choice, draft })}
        />
        {choice.draft.now === undefined ? <WhetherConfirmed {...props} id={ids('confirm')} /> : null}
        {isConfirmed ? (
          <ConfirmerFields
            confirmer={confirmer}
            asked={isMissing(faults.confirmer)}
            idOf={ids}
            onChange={onConfirmer}
          />
        ) : null}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" primary>
          {strings.ManyCheck}
        </Button>
      </div>
    </form>
  );
}

type PartProps = Pick<ChooseManyProps, 'services' | 'choice' | 'onChoice'> & {
  readonly id: string;
  readonly error?: string;
};

function WhichServices({ services, choice, id, error, onChoice }: PartProps): React.ReactElement {
  return (
    <div>
      <Checks
        id={id}
        label={strings.ManyServices}
        error={error}
        options={services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title }))}
        values={choice.services}
        onChange={(values) => onChoice({ ...choice, services: values })}
      />
      <Button quiet onClick={() => onChoice({ ...choice, services: services.map(({ ServiceKey }) => ServiceKey) })}>
        {strings.ManyAllServices}
      </Button>
    </div>
  );
}

function WhetherConfirmed({ choice, id, onChoice }: PartProps): React.ReactElement {
  return (
    <Checks
      id={id}
      label={strings.ManyConfirm}
      hint={strings.ManyConfirmHint}
      options={[{ value: 'yes', label: strings.ManyConfirmYes }]}
      values={choice.confirm ? ['yes'] : []}
      onChange={(values) => onChoice({ ...choice, confirm: values.length > 0 })}
    />
  );
}

/** Whether the change needs a confirmer: somebody chose to confirm, or says what works now. */
function confirms({ confirm, draft }: ManyChoice): boolean {
  return confirm || draft.now !== undefined;
}

function faultsOf(choice: ManyChoice, chosen: readonly ChangeableSite[], confirmer: Confirmer): Faults {
  return {
    sites: chosen.length === 0 ? strings.ManyNoSites : undefined,
    services: choice.services.length === 0 ? strings.ManyNoServices : undefined,
    what: !saysSomething(choice.draft) && !choice.confirm ? strings.ManyNothing : undefined,
    draft: readDraft(noStatus, choice.draft, true).faults,
    confirmer: confirms(choice) ? confirmerFaults(confirmer) : {},
  };
}

/** All of them, each with the field it is put right in. */
function listedFaults(
  { sites, services, what, draft, confirmer }: Faults,
  ids: (name: string) => string,
): FieldFault[] {
  const at = (name: string, text: string | undefined): FieldFault[] => (text ? [{ id: ids(name), text }] : []);
  return [
    ...at('wave', sites),
    ...at('services', services),
    ...at('now', what),
    ...draft.flatMap(({ field, text }) => at(field, text)),
    ...at('by', confirmer.by),
    ...at('source', confirmer.source),
  ];
}

function isMissing({ by, source }: Faults['confirmer']): boolean {
  return by !== undefined || source !== undefined;
}

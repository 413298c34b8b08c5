import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type KeptService, serviceRules } from '../../../../data/keeping';
import type { Telephones } from '../../../../domain/linkedText/onDemand';
import { hasWords } from '../../../../domain/hasWords';
import { categories, type Category, type Tier, tiers } from '../../../../domain/rollout/choices';
import { madeServiceKey, readServiceForm } from '../../../../domain/rollout/keep/serviceForm';
import type { ColumnRule, Typed } from '../../../../domain/rollout/keep/typedRow';
import { Radios } from '../../../../ui/form/Choice';
import { Heading } from '../../../../ui/Heading';
import styles from '../Keep.module.scss';
import type { FieldOf, KeptForm } from '../KeepForm';
import { KeepField } from '../KeepField';
import { strings } from '../strings';

type Column = keyof typeof serviceRules;

/** The order of the form, which is also that of what must be put right. */
const order: readonly Column[] = [
  'Title',
  'ServiceKey',
  'InSentence',
  'Summary',
  'Tier',
  'Category',
  'SortOrder',
  'ConfirmWithinDays',
  'Telephone',
  'PromisedOn',
  'PromiseSource',
];

const labels: Readonly<Record<Column, string>> = {
  Title: uiStrings.ColumnService,
  ServiceKey: strings.ServiceKey,
  InSentence: strings.InSentence,
  Summary: strings.Summary,
  Tier: strings.Tier,
  Category: strings.Category,
  SortOrder: strings.SortOrder,
  ConfirmWithinDays: strings.ConfirmWithinDays,
  Telephone: strings.ServiceTelephone,
  PromisedOn: strings.PromisedOn,
  PromiseSource: strings.PromiseSource,
};

const tierWords: Readonly<Record<Tier, string>> = {
  Essential: strings.TierEssential,
  Extended: strings.TierExtended,
};

export interface ServiceFormOptions {
  readonly service: KeptService | undefined;
  readonly services: readonly KeptService[];
  readonly telephones: Telephones;
}

/** The form of a service. The key of one that is listed never changes, so it is not asked. */
export function serviceForm({ service, services, telephones }: ServiceFormOptions): KeptForm<Column> {
  const asked = order.filter((column) => !(service && column === 'ServiceKey'));
  const columns = Object.fromEntries(asked.map((column) => [column, serviceRules[column]])) as Readonly<
    Record<Column, ColumnRule>
  >;
  return {
    columns,
    labels,
    keyColumn: 'ServiceKey',
    read: (typed) =>
      readServiceForm<Column>(service ? typed : { ...typed, ServiceKey: keyIn(typed, services) }, {
        columns,
        service,
        services,
        telephones,
      }),
    fields: (field, typed) => <ServiceFields {...{ field, typed, service, services }} />,
  };
}

/** The key that is typed, or the one made from the name. */
function keyIn({ ServiceKey, Title }: Typed<Column>, services: readonly KeptService[]): string {
  return hasWords(ServiceKey as string)
    ? (ServiceKey as string)
    : madeServiceKey(services, Title as string, serviceRules.ServiceKey.max);
}

interface ServiceFieldsProps extends Pick<ServiceFormOptions, 'service' | 'services'> {
  readonly field: FieldOf<Column>;
  readonly typed: Typed<Column>;
}

function ServiceFields({ field, typed, service, services }: ServiceFieldsProps): React.ReactElement {
  const tier = field('Tier');
  const category = field('Category');
  return (
    <>
      <KeepField field={field('Title')} hint={strings.ServiceHint} />
      {service ? null : (
        <KeepField field={{ ...field('ServiceKey'), value: keyIn(typed, services) }} hint={strings.SiteCodeHint} />
      )}
      <KeepField field={field('InSentence')} hint={strings.InSentenceHint} />
      <KeepField field={field('Summary')} hint={strings.SummaryHint} />
      <Radios
        {...tier}
        stacked
        value={tier.value as Tier}
        options={tiers.map((value) => ({ value, label: tierWords[value] }))}
        onChange={tier.onChange}
      />
      <Radios
        {...category}
        stacked
        value={category.value as Category | ''}
        options={[...categories.map((value) => ({ value, label: value })), { value: '', label: strings.CategoryNone }]}
        onChange={category.onChange}
      />
      <div className={styles.pair}>
        <KeepField field={field('SortOrder')} hint={strings.SortOrderHint} />
        <KeepField field={field('ConfirmWithinDays')} hint={strings.ConfirmHint} />
      </div>
      <KeepField field={field('Telephone')} hint={strings.ServiceTelephoneHint} inputMode="tel" />
      <div className={styles.part}>
        <Heading below={1}>{strings.PromisePart}</Heading>
        <KeepField field={field('PromisedOn')} />
        <KeepField field={field('PromiseSource')} hint={strings.PromiseHint} />
      </div>
    </>
  );
}

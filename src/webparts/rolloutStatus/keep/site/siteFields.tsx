import * as React from 'react';
import { siteRules } from '../../../../data/keeping';
import type { Telephones } from '../../../../domain/linkedText/onDemand';
import { type Region, regions } from '../../../../domain/region';
import { type Premises, premisesKinds } from '../../../../domain/rollout/choices';
import {
  isUnknownTeam,
  type ListedSite,
  madeSiteCode,
  readSiteForm,
  type SiteFormColumn,
} from '../../../../domain/rollout/keep/siteForm';
import type { ColumnRule, Typed } from '../../../../domain/rollout/keep/typedRow';
import { hasWords } from '../../../../domain/hasWords';
import { Check, Radios } from '../../../../ui/form/Choice';
import { Heading } from '../../../../ui/Heading';
import { strings as baseStrings } from '../../../base/strings';
import { strings as partStrings } from '../../strings';
import styles from '../Keep.module.scss';
import type { FieldOf, KeptForm } from '../KeepForm';
import { KeepField } from '../KeepField';
import { strings } from '../strings';

/** The columns, and the area team that somebody says is new. */
type Column = SiteFormColumn | 'newTeam';

/** The order of the form, which is also that of what must be put right. */
const order: readonly SiteFormColumn[] = [
  'Title',
  'SiteCode',
  'OtherNames',
  'Town',
  'Postcode',
  'Region',
  'AreaTeam',
  'Premises',
  'Staff',
  'Wave',
  'ContactName',
  'ContactEmail',
  'ContactTelephone',
  'OpenedOn',
  'ClosedOn',
  'Latitude',
  'Longitude',
];

const labels: Readonly<Record<Column, string>> = {
  Title: partStrings.SiteName,
  SiteCode: partStrings.SiteCode,
  OtherNames: strings.OtherNames,
  Town: partStrings.Town,
  Postcode: baseStrings.Postcode,
  Region: baseStrings.Region,
  AreaTeam: partStrings.AreaTeam,
  Premises: strings.Premises,
  Staff: partStrings.Staff,
  Wave: partStrings.Wave,
  ContactName: partStrings.ContactName,
  ContactEmail: partStrings.ContactEmail,
  ContactTelephone: partStrings.ContactTelephone,
  OpenedOn: strings.OpenedOn,
  ClosedOn: strings.ClosedOn,
  Latitude: strings.North,
  Longitude: strings.East,
  newTeam: strings.TeamNew,
};

export interface SiteFormOptions {
  /** The columns that the lists have. */
  readonly columns: readonly string[];
  readonly site: ListedSite | undefined;
  readonly sites: readonly ListedSite[];
  readonly telephones: Telephones;
}

/** The form of a site. The code of one that is listed never changes, so it is not asked. */
export function siteForm({ columns: known, site, sites, telephones }: SiteFormOptions): KeptForm<Column> {
  const asked = order.filter((column) => known.includes(column) && !(site && column === 'SiteCode'));
  const columns = Object.fromEntries(asked.map((column) => [column, siteRules[column]])) as Readonly<
    Record<Column, ColumnRule>
  >;
  return {
    columns,
    labels,
    extra: { newTeam: '' },
    keyColumn: 'SiteCode',
    read: (typed) =>
      readSiteForm<SiteFormColumn>(site ? typed : { ...typed, SiteCode: codeOf(typed, sites) }, {
        columns,
        site,
        sites,
        telephones,
        isNewTeam: isNewTeam(typed),
      }),
    fields: (field, typed) => <SiteFields {...{ field, typed, site, sites, columns }} />,
  };
}

/** The code that is typed, or the one made from the name. */
function codeOf({ SiteCode, Title }: Typed<Column>, sites: readonly ListedSite[]): string {
  return hasWords(SiteCode as string)
    ? (SiteCode as string)
    : madeSiteCode(sites, Title as string, siteRules.SiteCode.max);
}

function isNewTeam({ newTeam, AreaTeam }: Typed<Column>): boolean {
  return newTeam === AreaTeam;
}

interface SiteFieldsProps {
  readonly field: FieldOf<Column>;
  readonly typed: Typed<Column>;
  readonly site: ListedSite | undefined;
  readonly sites: readonly ListedSite[];
  readonly columns: Readonly<Record<string, ColumnRule>>;
}

function SiteFields(props: SiteFieldsProps): React.ReactElement {
  const { field, columns } = props;
  return (
    <>
      <NameFields {...props} />
      <WhoseFields {...props} />
      <div className={styles.part}>
        <Heading below={1}>{strings.ContactPart}</Heading>
        <p className={styles.quiet}>{strings.ContactHint}</p>
        <KeepField field={field('ContactName')} />
        <KeepField field={field('ContactEmail')} inputMode="email" />
        <KeepField field={field('ContactTelephone')} inputMode="tel" />
      </div>
      <div className={styles.part}>
        <Heading below={1}>{strings.OpenPart}</Heading>
        {'OpenedOn' in columns ? (
          <div className={styles.pair}>
            <KeepField field={field('OpenedOn')} hint={strings.OpenedHint} />
            <KeepField field={field('ClosedOn')} hint={strings.ClosedHint} />
          </div>
        ) : (
          <p>{strings.OlderLists}</p>
        )}
      </div>
      <div className={styles.part}>
        <Heading below={1}>{strings.WherePart}</Heading>
        <p className={styles.quiet}>{strings.DegreesHint}</p>
        <div className={styles.pair}>
          <KeepField field={field('Latitude')} />
          <KeepField field={field('Longitude')} />
        </div>
      </div>
    </>
  );
}

/** What the site is called, and how it is found. */
function NameFields({ field, typed, site, sites, columns }: SiteFieldsProps): React.ReactElement {
  return (
    <>
      <KeepField field={field('Title')} hint={strings.NameHint} />
      {site ? null : (
        <KeepField field={{ ...field('SiteCode'), value: codeOf(typed, sites) }} hint={strings.SiteCodeHint} />
      )}
      {'OtherNames' in columns ? <KeepField field={field('OtherNames')} hint={strings.OtherNamesHint} /> : null}
      <div className={styles.pair}>
        <KeepField field={field('Town')} />
        <KeepField field={field('Postcode')} />
      </div>
    </>
  );
}

/** Whose site it is: region, area team, the kind of building, staff and wave. */
function WhoseFields({ field, typed, sites }: SiteFieldsProps): React.ReactElement {
  const teams = React.useMemo(() => [...new Set(sites.flatMap(({ AreaTeam }) => AreaTeam ?? []))].sort(), [sites]);
  const region = field('Region');
  const premises = field('Premises');
  const newTeam = field('newTeam');
  const team = typed.AreaTeam as string;
  return (
    <>
      <Radios
        {...region}
        value={region.value as Region}
        options={regions.map((value) => ({ value, label: value }))}
        onChange={region.onChange}
      />
      <KeepField field={field('AreaTeam')} hint={strings.TeamHint} suggestions={teams} />
      {hasWords(team) && isUnknownTeam(sites, team) ? (
        <Check
          id={newTeam.id}
          label={newTeam.label}
          checked={isNewTeam(typed)}
          onChange={(checked) => newTeam.onChange(checked ? team : '')}
        />
      ) : null}
      <Radios
        {...premises}
        stacked
        value={premises.value as Premises | ''}
        options={[...premisesKinds.map((value) => ({ value, label: value })), { value: '', label: strings.NotSaid }]}
        onChange={premises.onChange}
      />
      <div className={styles.pair}>
        <KeepField field={field('Staff')} hint={strings.StaffHint} />
        <KeepField field={field('Wave')} hint={strings.WaveHint} />
      </div>
    </>
  );
}

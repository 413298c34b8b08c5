import * as React from 'react';
import { distinctNames } from '../../../domain/distinctNames';
import { keyOf } from '../../../domain/key';
import { regions } from '../../../domain/region';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Checks, type Option, Radios } from '../../../ui/form/Choice';
import { fill, listed } from '../../../ui/text';
import { siteChosen } from '../entries/directory';
import type { Fields } from '../entries/fields';
import { SiteField } from '../entries/SiteField';
import { strings as baseStrings } from '../strings';
import styles from './Audience.module.scss';
import { type AudienceDraft, isAmong, keysIn } from './audienceDraft';
import { strings } from './strings';
import { type AudienceAround, reachWords } from './whom';

export interface AudienceFieldsProps extends Fields<AudienceDraft> {
  readonly around: AudienceAround;
}

/** Whom a row is for: everyone, or some sites, chosen in any of five ways; and how many sites that reaches today. */
export function AudienceFields({ draft, field, set, around }: AudienceFieldsProps): React.ReactElement {
  const audience = draft.whom === 'everyone' ? ({ everyone: true } as const) : { keys: keysIn(draft, around) };
  const words = React.useMemo(() => reachWords(audience, around), [draft, around]);
  return (
    <>
      <Radios
        {...field('whom')}
        label={strings.WhoReads}
        options={[
          { value: 'everyone', label: strings.Everyone },
          { value: 'some', label: strings.Some },
        ]}
      />
      {draft.whom === 'some' ? <SomeSites {...{ draft, field, set, around }} /> : null}
      <p role="status" className={styles.reach}>
        {words}
      </p>
    </>
  );
}

/** Some sites, in any of five ways: two where the lists cannot hold more. */
function SomeSites({ draft, field, set, around }: AudienceFieldsProps): React.ReactElement {
  const { directory } = around;
  return (
    <div className={styles.some}>
      <Several
        field={field('regions')}
        summary={strings.Regions}
        label={strings.WhichRegions}
        options={regions.map((region) => ({ value: region, label: region }))}
      />
      {around.holdsSeveral ? (
        <>
          <Several
            field={field('waves')}
            summary={strings.WavesKind}
            label={strings.WhichWaves}
            options={wavesIn(around)}
          />
          <Several
            field={field('areas')}
            summary={strings.AreaTeams}
            label={strings.WhichAreaTeams}
            options={distinctNames(directory.sites.flatMap(({ AreaTeam }) => AreaTeam ?? [])).map((team) => ({
              value: team,
              label: team,
            }))}
          />
        </>
      ) : null}
      <Fold
        summary={summaryOf(strings.Sites, draft.sites.map(directory.nameOf))}
        opens={draft.sites.length > 0 || field('site').error !== undefined}
      >
        <Sites {...{ draft, field, set, around }} />
      </Fold>
      {around.holdsSeveral ? (
        <Several
          field={field('without')}
          summary={strings.WithoutKind}
          label={strings.WhichServices}
          hint={strings.WithoutHint}
          options={around.services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title }))}
        />
      ) : null}
    </div>
  );
}

interface SeveralProps {
  readonly field: {
    readonly id: string;
    readonly error?: string;
    readonly value: readonly string[];
    onChange(value: readonly never[]): void;
  };
  readonly summary: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (Option<string> & { readonly label: string })[];
}

/** Choices of one kind, folded until one is made. A stored one that is not offered stays until it is taken out. */
function Several({ field, summary, label, hint, options }: SeveralProps): React.ReactElement | null {
  const { value, onChange, ...control } = field;
  const all = [
    ...options,
    ...value
      .filter((each) => !options.some((option) => keyOf(option.value) === keyOf(each)))
      .map((each) => ({ value: each, label: each })),
  ];
  if (all.length === 0) return null;
  const chosen = all.filter((option) => isAmong(value, option.value));
  return (
    <Fold
      summary={summaryOf(
        summary,
        chosen.map((option) => option.label),
      )}
      opens={value.length > 0}
    >
      <Checks
        {...control}
        label={label}
        hint={hint}
        options={all}
        values={chosen.map((option) => option.value)}
        onChange={(values) => onChange(values as never[])}
      />
    </Fold>
  );
}

/** Sites by their names: one that is chosen from the list, or typed in full with its code, moves below the field. */
function Sites({ draft, field, set, around: { directory } }: AudienceFieldsProps): React.ReactElement {
  const { id } = field('site');
  return (
    <>
      <SiteField
        {...field('site')}
        label={strings.WhichSites}
        hint={strings.SitesHint}
        directory={directory}
        onChange={(typed) => {
          const code = siteChosen(directory, typed)?.SiteCode;
          if (code === undefined) set({ site: typed });
          else set({ site: '', sites: isAmong(draft.sites, code) ? draft.sites : [...draft.sites, code] });
        }}
      />
      {draft.sites.length > 0 ? (
        <ul className={styles.chosen}>
          {draft.sites.map((code) => (
            <li key={keyOf(code)}>
              {directory.nameOf(code)}
              <Button
                quiet
                aria-label={fill(strings.Remove, { name: directory.nameOf(code) })}
                onClick={() => {
                  set({ sites: draft.sites.filter((each) => each !== code) });
                  document.getElementById(id)?.focus();
                }}
              >
                {strings.RemoveIt}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function wavesIn({ directory }: AudienceAround): { readonly value: string; readonly label: string }[] {
  const numbers = new Set(directory.sites.flatMap(({ Wave }) => Wave ?? []));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({ value: String(number), label: fill(baseStrings.WaveNumber, { number }) }));
}

function summaryOf(kind: string, names: readonly string[]): string {
  return names.length > 0 ? fill(strings.Chosen, { kind, names: listed(names) }) : kind;
}

import * as React from 'react';
import { distinctNames } from '../../../domain/distinctNames';
import { folded } from '../../../domain/folded';
import { siteName } from '../../../domain/siteName';
import { Fold } from '../../../ui/Fold';
import { Checks, Select } from '../../../ui/form/Choice';
import { counted, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import styles from './Edit.module.scss';
import { every, type ManyChoice } from './manyChoice';
import type { ChangeableSite } from './manyPlan';
import { strings } from './strings';

export interface WhichSitesProps {
  readonly sites: readonly ChangeableSite[];
  /** Those of the wave and team. */
  readonly fitting: readonly ChangeableSite[];
  /** Those that are not left out by hand. */
  readonly chosen: readonly ChangeableSite[];
  readonly choice: ManyChoice;
  readonly error?: string;
  ids(name: string): string;
  onChoice(choice: ManyChoice): void;
}

/** Sites by wave, region and team, and some of them left out by hand. */
export function WhichSites({
  sites,
  fitting,
  chosen,
  choice,
  error,
  ids,
  onChoice,
}: WhichSitesProps): React.ReactElement {
  return (
    <div>
      <div className={styles.filters}>
        <Select
          id={ids('wave')}
          label={partStrings.Wave}
          error={error}
          options={[
            { value: '', label: strings.ManyChoose },
            { value: every, label: strings.ManyAnyWave },
            ...waveOptions(sites),
          ]}
          value={choice.wave}
          onChange={(wave) => onChoice({ ...choice, wave })}
        />
        <Select
          id={ids('team')}
          label={strings.ManyTeam}
          options={[
            { value: '', label: strings.ManyChoose },
            { value: every, label: strings.ManyAnyTeam },
            ...teamOptions(sites),
          ]}
          value={choice.team}
          onChange={(team) => onChoice({ ...choice, team })}
        />
      </div>
      <Fold summary={counted(chosen.length, strings.ManySites)} onceOpened>
        <Checks
          id={ids('sites')}
          label={strings.ManyWhich}
          stacked
          options={fitting.map((site) => ({ value: site.SiteCode, label: siteName(site) }))}
          values={chosen.map(({ SiteCode }) => SiteCode)}
          onChange={(codes) => onChoice({ ...choice, without: leftOut(choice.without, fitting, codes) })}
        />
      </Fold>
    </div>
  );
}

interface NameOption {
  readonly value: string;
  readonly label: string;
}

function waveOptions(sites: readonly ChangeableSite[]): NameOption[] {
  const waves = new Set(sites.flatMap(({ Wave }) => (Wave === undefined ? [] : [Wave])));
  return [...waves]
    .sort((a, b) => a - b)
    .map((number) => ({ value: String(number), label: fill(partStrings.WaveNumber, { number }) }));
}

/** Regions and area teams. A team that has the name of a region is chosen with it. */
function teamOptions(sites: readonly ChangeableSite[]): NameOption[] {
  const regions = [...new Set(sites.map(({ Region }) => Region as string))];
  const isRegion = (team: string): boolean => regions.some((region) => folded(region) === folded(team));
  const teams = distinctNames(sites.flatMap(({ AreaTeam }) => AreaTeam ?? [])).filter((team) => !isRegion(team));
  return [...regions, ...teams].map((name) => ({ value: name, label: name }));
}

/** Those left out of other waves and teams stay left out. */
function leftOut(
  before: readonly string[],
  fitting: readonly ChangeableSite[],
  chosen: readonly string[],
): readonly string[] {
  const codes = fitting.map(({ SiteCode }) => SiteCode);
  return [...before.filter((code) => !codes.includes(code)), ...codes.filter((code) => !chosen.includes(code))];
}

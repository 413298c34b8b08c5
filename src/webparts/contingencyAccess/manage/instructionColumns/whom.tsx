import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { among, text } from '../../../../domain/kinds';
import { type Region, regions } from '../../../../domain/region';
import { Radios } from '../../../../ui/form/Choice';
import { strings as audienceStrings } from '../../../base/audience/strings';
import { strings as baseStrings } from '../../../base/strings';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';
import { SiteField } from '../../../base/entries/SiteField';
import { strings as manageStrings } from '../strings';
import { siteMeant, siteTyped } from '../../../base/entries/directory';

export const strings = {
  WhomRegion: 'A region',
  WhomSite: 'One site',
  FaultRegion: 'Choose the region',
} as const;

const whoms = ['everyone', 'region', 'site'] as const;
type Whom = (typeof whoms)[number];

const whomWords: Readonly<Record<Whom, string>> = {
  everyone: audienceStrings.Everyone,
  region: strings.WhomRegion,
  site: strings.WhomSite,
};

interface WhomDraft {
  readonly whom: Whom;
  readonly region: Region | '';
  readonly site: string;
}

/** Whom an instruction is for. A region or site typed before another choice stays in the form, but is not saved. */
export const whom: InstructionGroup<WhomDraft, 'Region' | 'SiteCode' | 'For'> = {
  draft: ({ Region, SiteCode }, { directory }) => ({
    whom: SiteCode ? 'site' : Region ? 'region' : 'everyone',
    region: Region ?? '',
    site: siteTyped(directory, SiteCode),
  }),
  kept: { whom: among(whoms), region: among(['', ...regions]), site: text },
  values: (draft, { directory }) => ({
    Region: draft.whom === 'region' ? draft.region || undefined : undefined,
    SiteCode: draft.whom === 'site' ? siteMeant(directory, draft.site)?.SiteCode : undefined,
    // Keys of several sites cannot be chosen here: another choice replaces them.
    For: undefined,
  }),
  faults(draft, { directory }) {
    if (draft.whom === 'site' && !siteMeant(directory, draft.site))
      return [{ field: 'site', text: baseStrings.FaultSite }];
    if (draft.whom === 'region' && !draft.region) return [{ field: 'region', text: strings.FaultRegion }];
    return [];
  },
  columns: {
    Region: { label: baseStrings.Region },
    SiteCode: { label: uiStrings.Site, field: 'site', faults: { unknown: baseStrings.FaultSite } },
    For: { label: uiStrings.WhoFor },
  },
};

export function WhomFields({ draft, field, around }: InstructionFields<WhomDraft>): React.ReactElement {
  const { value: region, ...regionControl } = field('region');
  return (
    <>
      <Radios
        {...field('whom')}
        label={uiStrings.WhoFor}
        options={whoms.map((each) => ({ value: each, label: whomWords[each] }))}
      />
      {draft.whom === 'region' ? (
        <Radios
          {...regionControl}
          value={region || undefined}
          label={baseStrings.Region}
          options={regions.map((each) => ({ value: each, label: each }))}
        />
      ) : null}
      {draft.whom === 'site' ? (
        <SiteField
          {...field('site')}
          label={uiStrings.Site}
          hint={manageStrings.SiteHint}
          directory={around.directory}
        />
      ) : null}
    </>
  );
}

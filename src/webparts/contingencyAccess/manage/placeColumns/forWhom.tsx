import * as React from 'react';
import { distinctNames } from '../../../../domain/distinctNames';
import { text } from '../../../../domain/kinds';
import { Select } from '../../../../ui/form/Choice';
import { strings as baseStrings } from '../../../base/strings';
import type { PlaceFields, PlaceGroup } from '../placeGroup';
import { SiteField } from '../../../base/entries/SiteField';
import { written } from '../../../base/entries/typed';
import { siteMeant, siteTyped } from '../../../base/entries/directory';

export const strings = {
  ForSite: 'Arranged for this site',
  ForSiteHint: 'Leave it empty when it is for an area team',
  ForTeam: 'Arranged for this area team',
  FaultForSite: 'Say which site it is for',
  FaultForTeam: 'Say which area team or site it is for',
} as const;

interface ForWhomDraft {
  readonly forSite: string;
  readonly forTeam: string;
}

/** Whom a place is arranged for. */
export const forWhom: PlaceGroup<ForWhomDraft, 'ForSiteCode' | 'ForAreaTeam'> = {
  draft: ({ ForSiteCode, ForAreaTeam }, { directory }) => ({
    forSite: siteTyped(directory, ForSiteCode),
    forTeam: ForAreaTeam ?? '',
  }),
  kept: { forSite: text, forTeam: text },
  values: ({ forSite, forTeam }, { directory }) => ({
    ForSiteCode: siteMeant(directory, forSite)?.SiteCode,
    ForAreaTeam: written(forTeam),
  }),
  faults: ({ forSite }, { directory }) =>
    forSite.trim() && !siteMeant(directory, forSite) ? [{ field: 'forSite', text: baseStrings.FaultSite }] : [],
  columns: {
    ForSiteCode: {
      label: strings.ForSite,
      field: 'forSite',
      faults: { unknown: baseStrings.FaultSite, needed: strings.FaultForSite },
    },
    ForAreaTeam: { label: strings.ForTeam, field: 'forTeam', faults: { needed: strings.FaultForTeam } },
  },
};

export function ForWhomFields({ field, around: { directory, before } }: PlaceFields<ForWhomDraft>): React.ReactElement {
  const teams = React.useMemo(
    () =>
      distinctNames([
        ...(before.ForAreaTeam ? [before.ForAreaTeam] : []),
        ...directory.sites.flatMap(({ AreaTeam }) => AreaTeam ?? []),
      ]),
    [directory, before],
  );
  return (
    <>
      <SiteField {...field('forSite')} label={strings.ForSite} hint={strings.ForSiteHint} directory={directory} />
      <Select
        {...field('forTeam')}
        label={strings.ForTeam}
        options={[{ value: '', label: baseStrings.None }, ...teams.map((team) => ({ value: team, label: team }))]}
      />
    </>
  );
}

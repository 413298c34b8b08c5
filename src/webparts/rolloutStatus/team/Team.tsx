import * as React from 'react';
import { Waiting } from '../../../ui/AsyncView';
import { nameInAddress } from '../../../ui/route';
import { usePart } from '../../base/PartContext';
import {
  AllSitesView,
  ChangesView,
  NewsView,
  ServiceFormView,
  SettingsFormView,
  SiteFormView,
  TodayView,
} from './openPlaces';
import type { PlaceProps } from './place';

const places: ReadonlyMap<string | undefined, (props: PlaceProps) => React.ReactElement> = new Map([
  ['all', AllSitesView],
  ['today', TodayView],
  ['changes', ChangesView],
  ['news', NewsView],
  ['site', SiteFormView],
  ['service', ServiceFormView],
  ['settings', SettingsFormView],
]);

/** The place that the page’s address names. Where there is none of that name, it leads to the site’s own page. */
export function Team(props: PlaceProps): React.ReactElement {
  const Shown = places.get(usePart().route.sites);
  React.useEffect(() => {
    if (!Shown) nameInAddress({ sites: undefined });
  }, [Shown]);
  return Shown ? <Shown {...props} /> : <Waiting />;
}

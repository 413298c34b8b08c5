import * as React from 'react';
import { type NewsValues } from '../../../data/news';
import { type ShownUpdate, shownUpdate } from '../../../data/shownUpdate';
import { serviceLines } from '../../../domain/answer/serviceLines';
import { hasWords } from '../../../domain/hasWords';
import { newsStanding } from '../../../domain/rollout/news';
import { siteName } from '../../../domain/siteName';
import { fullDay } from '../../../ui/dates';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { audienceOf, sitesReached } from '../../base/audience/whom';
import { siteLabel, siteMeant } from '../../base/entries/directory';
import entryStyles from '../../base/entries/Entries.module.scss';
import { SiteField } from '../../base/entries/SiteField';
import { usePart } from '../../base/PartContext';
import { strings as audienceStrings } from '../../base/audience/strings';
import { Updates } from '../updates/Updates';
import { strings } from './strings';
import type { NewsWork } from './work';

export interface NewsPreviewProps {
  readonly work: NewsWork;
  /** As it would be saved. */
  readonly values: NewsValues;
}

/** The news as staff at a site read it once it is saved: at first at one of the sites that it reaches. */
export function NewsPreview({ work, values }: NewsPreviewProps): React.ReactElement {
  const { directory } = work;
  const { today, now, route } = usePart();
  const ids = useIds();
  const [typed, setTyped] = React.useState<string>();
  const { Region, SiteCode, For } = values;
  const reached = React.useMemo(
    () => sitesReached(audienceOf({ Region, SiteCode, For }), directory.sites, work),
    [directory, Region, SiteCode, For],
  );
  const here = directory.find(route.site);
  const example = here && reached.includes(here) ? here : reached[0];
  const text = typed ?? (example ? siteLabel(example) : '');
  const site = siteMeant(directory, text);
  const at = now().getTime();
  const standing = newsStanding(values, today, at);
  const isRead = site !== undefined && reached.includes(site);
  return (
    <div className={entryStyles.preview}>
      <SiteField
        id={ids('site')}
        label={strings.Preview}
        hint={audienceStrings.SiteHint}
        directory={directory}
        value={text}
        onChange={setTyped}
      />
      <p role="status" className={entryStyles.previewWords}>
        {site ? previewWords(siteName(site), isRead, standing, values) : strings.PreviewNone}
      </p>
      {isRead && standing !== 'ended' && hasWords(values.Title) ? (
        <Updates
          updates={[previewed(values, today)]}
          lines={serviceLines(work.report.services, work.statusesAt(site.SiteCode), today)}
          at={at}
        />
      ) : null}
    </div>
  );
}

/** Before a first day is given, as if it were shown from today. */
function previewed(values: NewsValues, today: NewsValues['PublishFrom']): ShownUpdate {
  return shownUpdate({ ...values, PublishFrom: values.PublishFrom ?? today, Id: 0 });
}

function previewWords(
  site: string,
  isRead: boolean,
  standing: ReturnType<typeof newsStanding>,
  { PublishFrom }: NewsValues,
): string {
  if (!isRead) return fill(strings.PreviewNot, { site });
  if (standing === 'ended') return fill(strings.PreviewOver, { site });
  return standing === 'announced'
    ? fill(strings.PreviewFrom, { site, date: fullDay(PublishFrom) })
    : fill(strings.PreviewReads, { site });
}

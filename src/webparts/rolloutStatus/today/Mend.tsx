import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import { keyOf } from '../../../domain/key';
import { siteName } from '../../../domain/siteName';
import { FewAtATime } from '../../../ui/FewAtATime';
import { RouteLink } from '../../../ui/RouteLink';
import { gapKey, gapWords, type Names, type WordedGap } from '../../base/gaps/gapWords';
import { namedTopics, topicName } from '../../base/gaps/topics';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';
import styles from './Today.module.scss';

/** What things are called. */
export function namesIn({ sites, services }: Pick<AllSitesReport, 'sites' | 'services'>): Names {
  const topics = namedTopics(services);
  const titles = new Map(services.map(({ ServiceKey, Title }) => [keyOf(ServiceKey), Title]));
  const called = new Map(sites.map((site) => [keyOf(site.SiteCode), siteName(site)]));
  return {
    topic: (values) => topicName(values, topics),
    service: (key) => titles.get(keyOf(key)) ?? key,
    site: (code) => called.get(keyOf(code)) ?? code,
  };
}

/** What is to be mended in what staff are told to do, each with the way to where it is mended. */
export function Mend({
  gaps,
  names,
}: {
  readonly gaps: readonly WordedGap[];
  readonly names: Names;
}): React.ReactElement {
  const { go, whatToDoPage } = usePart();
  return (
    <FewAtATime rows={gaps} each="li" atOnce={20}>
      {(few) => (
        <ul>
          {few.map((gap) => (
            <li key={gapKey(gap)} className={styles.mend}>
              <span>{gapWords(gap, names)}</span>
              {'status' in gap ? (
                <RouteLink to={{ site: gap.status.SiteCode, service: gap.status.ServiceKey }} onGo={go}>
                  {strings.MendHere}
                </RouteLink>
              ) : whatToDoPage ? (
                <a href={whatToDoPage}>{strings.MendThere}</a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </FewAtATime>
  );
}

import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { helpNumber } from '../../domain/answer/numbers';
import { linesOf } from '../../domain/answer/serviceLines';
import { serviceWarning } from '../../domain/answer/warning';
import { keyOf } from '../../domain/key';
import { siteAnswer } from '../../domain/rollout/siteAnswer';
import { needsAction } from '../../domain/rollout/states';
import { lowerFirst } from '../../domain/sentences';
import { siteName } from '../../domain/siteName';
import answer from '../../ui/Answer.module.scss';
import { serviceWarningWords } from '../../ui/answer/serviceWarningWords';
import { WarningNotice } from '../../ui/answer/WarningNotice';
import { AnswerHead } from '../../ui/AnswerHead';
import { Heading } from '../../ui/Heading';
import { addressToShare } from '../../ui/route';
import { RouteLink } from '../../ui/RouteLink';
import { fill } from '../../ui/text';
import { AsOf } from '../../ui/AsOf';
import { CopyLink } from '../base/CopyLink';
import { usePart } from '../base/PartContext';
import { useSiteInTitle } from '../base/useSiteInTitle';
import { EarlierDates } from './EarlierDates';
import { CallLine } from './CallLine';
import { ServiceTable } from './ServiceTable';
import { stateWords } from './stateWords';
import styles from './SiteView.module.scss';
import type { SiteViewProps } from './siteViewProps';
import { SourceLines } from './Sources';
import { TellUs } from './openSaid';
import { toldWords } from './toldWords';
import { useToDo } from './useToDo';
import { strings as serviceStrings } from './serviceStrings';

export type ServiceViewProps = Omit<SiteViewProps, 'onChange' | 'onAll' | 'onEdit'>;

/** One service at one site: what a link to it shows, with everything that is known of it. */
export function ServiceView({ site, report, freshness, elsewhere, arrived }: ServiceViewProps): React.ReactElement {
  const { connection, now, today, help, route, go } = usePart();
  const answered = React.useMemo(() => siteAnswer(report.services, report.statuses, today), [report, today]);
  const lines = React.useMemo(() => linesOf(answered, today), [answered, today]);
  const toDo = useToDo(site, report, lines);
  const wanted = keyOf(route.service ?? '');
  const found = [...answered.main, ...answered.others].find(({ service }) => keyOf(service.ServiceKey) === wanted);
  const warning = serviceWarning(
    lines.filter(({ key }) => keyOf(key) === wanted),
    today,
  );

  useSiteInTitle(
    found ? fill(serviceStrings.ServiceAt, { service: found.service.Title, site: site.Title }) : site.Title,
  );

  return (
    <>
      <AnswerHead
        where={siteName(site)}
        actions={
          <RouteLink to={{ site: route.site }} onGo={go}>
            {fill(serviceStrings.AllServicesAt, { site: site.Title })}
          </RouteLink>
        }
        answer={
          found
            ? fill(uiStrings.ServiceState, {
                service: found.service.Title,
                state: lowerFirst(stateWords(found)),
              })
            : serviceStrings.ServiceGone
        }
        arrived={arrived}
      />
      {found ? (
        <>
          {found.service.Summary ? <p className={answer.next}>{found.service.Summary}</p> : null}
          <CallLine
            number={helpNumber({ site, services: [found.service, ...report.services], help })}
            needsAction={needsAction(found.now.state)}
          />
          {elsewhere}
          <AsOf freshness={freshness} demonstration={report.settings.demonstration} />
          <div className={styles.body}>
            {warning ? <WarningNotice words={serviceWarningWords(warning, today)} /> : null}
            <ServiceTable
              label={fill(serviceStrings.ServiceAt, { service: found.service.Title, site: site.Title })}
              answers={[found]}
              toDo={toDo}
              told={toldWords(report.figures, site.SiteCode, now(), today)}
            />
            <TellUs site={site} main={[found]} others={[]} report={report} freshness={freshness} />
            <div>
              <Heading below={1} className={styles.subject}>
                {strings.EarlierDates}
              </Heading>
              <EarlierDates answers={[found]} />
            </div>
            <div>
              <Heading below={1} className={styles.subject}>
                {serviceStrings.SourceOfThis}
              </Heading>
              <SourceLines answers={[found]} />
            </div>
            <p>
              <CopyLink
                address={() => addressToShare({ site: site.SiteCode, service: route.service }, connection.siteUrl)}
              />
            </p>
          </div>
        </>
      ) : (
        elsewhere
      )}
    </>
  );
}

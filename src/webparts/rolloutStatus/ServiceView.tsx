import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { helpNumber } from '../../domain/answer/numbers';
import { serviceWarning } from '../../domain/answer/warning';
import { keyOf } from '../../domain/key';
import { needsAction } from '../../domain/rollout/states';
import { lowerFirst } from '../../domain/sentences';
import { siteName } from '../../domain/siteName';
import answerStyles from '../../ui/Answer.module.scss';
import { pausedWords } from '../../ui/answer/pausedWords';
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
import type { RowAnswer } from './answers';
import { EarlierDates } from './EarlierDates';
import { CallLine } from './CallLine';
import { ServiceTable } from './ServiceTable';
import { stateWords } from './stateWords';
import styles from './SiteView.module.scss';
import type { SiteViewProps } from './siteViewProps';
import { SourceLines } from './Sources';
import { TellUs } from './openSaid';
import { strings as serviceStrings } from './serviceStrings';

/** One service at one site: what a link to it shows, with everything that is known of it. */
export function ServiceView(props: SiteViewProps): React.ReactElement {
  const { site, elsewhere, arrived } = props;
  const { route, go } = usePart();
  const { main, others } = props.answer;
  const wanted = keyOf(route.service ?? '');
  const found = [...main, ...others].find(({ service }) => keyOf(service.ServiceKey) === wanted);

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
      {found ? <Details {...props} found={found} /> : elsewhere}
    </>
  );
}

interface DetailsProps extends SiteViewProps {
  readonly found: RowAnswer;
}

function Details({
  site,
  report,
  freshness,
  elsewhere,
  lines,
  paused,
  beside,
  found,
}: DetailsProps): React.ReactElement {
  const { connection, today, help, route } = usePart();
  const { service } = found;
  const warning = serviceWarning(
    lines.filter(({ key }) => keyOf(key) === keyOf(service.ServiceKey)),
    today,
  );
  const held = pausedWords(paused, [found], today);
  return (
    <>
      {service.Summary ? <p className={answerStyles.next}>{service.Summary}</p> : null}
      <CallLine
        number={helpNumber({ services: [service, ...report.services], help })}
        needsAction={needsAction(found.now.state)}
      />
      {elsewhere}
      <AsOf freshness={freshness} demonstration={report.settings.demonstration} />
      {held ? <p>{held}</p> : null}
      <div className={styles.body}>
        {warning ? <WarningNotice words={serviceWarningWords(warning, today)} /> : null}
        <ServiceTable
          {...beside}
          label={fill(serviceStrings.ServiceAt, { service: service.Title, site: site.Title })}
          answers={[found]}
        />
        <TellUs site={site} main={[found]} others={[]} report={report} freshness={freshness} />
        <Titled title={strings.EarlierDates}>
          <EarlierDates answers={[found]} />
        </Titled>
        <Titled title={serviceStrings.SourceOfThis}>
          <SourceLines answers={[found]} />
        </Titled>
        <p>
          <CopyLink
            address={() => addressToShare({ site: site.SiteCode, service: route.service }, connection.siteUrl)}
          />
        </p>
      </div>
    </>
  );
}

interface TitledProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

function Titled({ title, children }: TitledProps): React.ReactElement {
  return (
    <div>
      <Heading below={1} className={styles.subject}>
        {title}
      </Heading>
      {children}
    </div>
  );
}

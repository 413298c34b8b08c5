import * as React from 'react';
import type { InstructionValues } from '../../../data/contingencyEditing';
import { audienceFault, type AudienceKey } from '../../../domain/audience/audience';
import { nameOrder } from '../../../domain/order';
import { keyOf } from '../../../domain/key';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { addressOf } from '../../../ui/route';
import { RouteLink } from '../../../ui/RouteLink';
import { fill } from '../../../ui/text';
import { whomValues } from '../../base/audience/whom';
import { usePart } from '../../base/PartContext';
import { gapKey, gapWords, type Names, sitesWords } from '../../base/gaps/gapWords';
import { actionsOf, type Gap, type GapActions } from './gapKinds';
import { InstructionPanel } from './InstructionPanel';
import styles from './Manage.module.scss';
import { PlacePanel } from './PlacePanel';
import { Row, Rows } from '../../base/entries/Row';
import { strings } from './strings';
import { namedTopics, topicName } from '../../base/gaps/topics';
import type { Work } from './work';

const mostSites = 50;

/** Everything that should be mended, each with buttons to mend it. */
export function GapList({ work, gaps }: { readonly work: Work; readonly gaps: readonly Gap[] }): React.ReactElement {
  if (gaps.length === 0) return <p>{strings.GapsNone}</p>;
  return <Rows rows={gaps}>{(gap) => <GapRow key={gapKey(gap)} work={work} gap={gap} />}</Rows>;
}

function GapRow({ work, gap }: { readonly work: Work; readonly gap: Gap }): React.ReactElement {
  const words = gapWords(gap, namesIn(work));
  return (
    <Row
      work={work}
      id={`gap|${gapKey(gap)}`}
      name={words}
      actions={actionsOf(gap, actionsIn(work))}
      links={'status' in gap ? <StatusLink code={gap.status.SiteCode} service={gap.status.ServiceKey} /> : null}
    >
      <p>{words}</p>
      {'sites' in gap ? <Sites work={work} codes={gap.sites} /> : null}
    </Row>
  );
}

function namesIn({ report: { services }, directory }: Work): Names {
  return {
    topic: (values) => topicName(values, namedTopics(services)),
    service: (key) => services.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(key))?.Title ?? key,
    site: directory.nameOf,
  };
}

function actionsIn(work: Work): GapActions {
  return {
    instruction: (action, label, instruction) => ({
      key: action,
      label,
      panel: () => <InstructionPanel work={work} action={action} instruction={instruction} />,
    }),
    write: ({ Category, ServiceKey }, sites, without) => ({
      key: 'new',
      label: strings.WriteOne,
      panel: () => (
        <InstructionPanel
          work={work}
          action="new"
          prefill={{ Category, ServiceKey, ...whomOf(work, sites, without) }}
        />
      ),
    }),
    place: (action, label, place, prefill) => ({
      key: action,
      label,
      panel: () => <PlacePanel work={work} action={action} place={place} prefill={prefill} />,
    }),
  };
}

/**
 * Whom an instruction for these sites is for: the one site, wherever the service does not work, or these sites. Where
 * the lists cannot hold that, it is for the region of them all, or everyone.
 */
function whomOf(
  { directory, holdsSeveral }: Work,
  sites: readonly string[],
  without: string | undefined,
): Partial<InstructionValues> {
  if (sites.length === 1) return { SiteCode: sites[0] };
  const keys: readonly AudienceKey[] =
    without === undefined ? sites.map((value) => ({ kind: 'site', value })) : [{ kind: 'without', value: without }];
  if (holdsSeveral && !audienceFault(keys)) return whomValues(keys);
  const [region, ...others] = new Set(sites.map((code) => directory.find(code)?.Region));
  return others.length === 0 ? { Region: region } : {};
}

function Sites({ work, codes }: { readonly work: Work; readonly codes: readonly string[] }): React.ReactElement {
  return (
    <Fold summary={fill(strings.SeeSites, { sites: sitesWords(codes) })} onceOpened>
      <FewAtATime
        rows={[...codes].sort((a, b) => nameOrder(work.directory.nameOf(a), work.directory.nameOf(b)))}
        each="li"
        atOnce={mostSites}
      >
        {(shown) => (
          <ul className={styles.sites}>
            {shown.map((code) => (
              <li key={keyOf(code)}>
                <SiteLink code={code} text={work.directory.nameOf(code)} />
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </Fold>
  );
}

/** A link to a site as staff there see it. */
function SiteLink({ code, text }: { readonly code: string; readonly text: string }): React.ReactElement {
  const { go } = usePart();
  return (
    <RouteLink to={{ site: code }} onGo={go}>
      {text}
    </RouteLink>
  );
}

/**
 * A link to where a status is mended: the rollout status page, or this page, which may hold both web parts.
 */
function StatusLink({ code, service }: { readonly code: string; readonly service: string }): React.ReactElement {
  const { go, statusPage } = usePart();
  if (statusPage) return <a href={addressOf({ site: code, service }, statusPage)}>{strings.SeeStatus}</a>;
  return (
    <RouteLink to={{ site: code, service }} onGo={go}>
      {strings.SeeSite}
    </RouteLink>
  );
}

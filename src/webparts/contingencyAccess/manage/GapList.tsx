import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { InstructionValues } from '../../../data/contingencyEditing';
import { nameOrder } from '../../../domain/order';
import { keyOf } from '../../../domain/key';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { addressOf } from '../../../ui/route';
import { RouteLink } from '../../../ui/RouteLink';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { type Gap, gapKey, gapWords, sitesWords } from './gapWords';
import { type InstructionAction, InstructionPanel } from './InstructionPanel';
import styles from './Manage.module.scss';
import { PlacePanel } from './PlacePanel';
import { Row, type RowAction, Rows } from './Row';
import { strings } from './strings';
import { type NamedTopic, topicValues } from './topics';
import type { Work } from './work';

const mostSites = 50;

/** Everything that should be mended, each with the way to mend it. */
export function GapList({ work, gaps }: { readonly work: Work; readonly gaps: readonly Gap[] }): React.ReactElement {
  if (gaps.length === 0) return <p>{strings.GapsNone}</p>;
  return <Rows rows={gaps}>{(gap) => <GapRow key={gapKey(gap)} work={work} gap={gap} />}</Rows>;
}

function GapRow({ work, gap }: { readonly work: Work; readonly gap: Gap }): React.ReactElement {
  const words = gapWords(gap, work);
  return (
    <Row
      work={work}
      id={`gap|${gapKey(gap)}`}
      name={words}
      actions={actionsFor(work, gap)}
      links={
        gap.kind === 'existingEnds' || gap.kind === 'existingEnded' ? (
          <StatusLink code={gap.status.SiteCode} service={gap.status.ServiceKey} />
        ) : null
      }
    >
      <p>{words}</p>
      {'sites' in gap ? <Sites work={work} codes={gap.sites} /> : null}
    </Row>
  );
}

/** Where each kind of gap is mended. */
function actionsFor(work: Work, gap: Gap): RowAction[] {
  const on = (
    action: InstructionAction,
    label: string,
    instruction = 'instruction' in gap ? gap.instruction : undefined,
  ): RowAction => ({
    key: action,
    label,
    panel: () => <InstructionPanel work={work} action={action} instruction={instruction} />,
  });
  switch (gap.kind) {
    case 'noInstruction':
      return [write(work, topicValues(gap.topic), gap.sites)];
    case 'notNeeded':
      return [on('withdraw', strings.Withdraw), on('change', uiStrings.Change)];
    case 'dependsOnBroken':
      return [write(work, gap.instruction, gap.sites), on('change', uiStrings.Change)];
    case 'reviewOverdue':
      return [on('review', strings.Review), on('change', uiStrings.Change)];
    case 'noTopic':
    case 'newsOverdue':
      return [on('change', uiStrings.Change)];
    case 'noPlace':
      return [
        {
          key: 'new',
          label: strings.NewPlace,
          panel: () => (
            <PlacePanel
              work={work}
              action="new"
              prefill={gap.sites.length === 1 ? { ForSiteCode: gap.sites[0] } : undefined}
            />
          ),
        },
      ];
    case 'agreementEnds':
      return [
        {
          key: 'change',
          label: uiStrings.Change,
          panel: () => <PlacePanel work={work} action="change" place={gap.place} />,
        },
      ];
    case 'existingEnds':
    case 'existingEnded':
      return [];
    case 'danglingKey': {
      const { of } = gap;
      return 'place' in of
        ? [
            {
              key: 'change',
              label: uiStrings.Change,
              panel: () => <PlacePanel work={work} action="change" place={of.place} />,
            },
          ]
        : [on('change', uiStrings.Change, of.instruction)];
    }
  }
}

/** A new instruction for these sites: for the one, for their region, or for everyone. */
function write(
  work: Work,
  { Category, ServiceKey }: Partial<NamedTopic['values']>,
  sites: readonly string[],
): RowAction {
  const regions = new Set(sites.map((code) => work.directory.find(code)?.Region));
  const [region] = regions;
  const prefill: Partial<InstructionValues> = {
    Category,
    ServiceKey,
    ...(sites.length === 1 ? { SiteCode: sites[0] } : regions.size === 1 ? { Region: region } : {}),
  };
  return {
    key: 'new',
    label: strings.WriteOne,
    panel: () => <InstructionPanel work={work} action="new" prefill={prefill} />,
  };
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

/** The way to a site as staff there see it. */
function SiteLink({ code, text }: { readonly code: string; readonly text: string }): React.ReactElement {
  const { go } = usePart();
  return (
    <RouteLink to={{ site: code }} onGo={go}>
      {text}
    </RouteLink>
  );
}

/**
 * The way to where a status is mended: the page that its owner named, or this one, where the rollout status may be too.
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

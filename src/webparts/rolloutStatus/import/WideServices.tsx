import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import {
  leaveOut,
  noService,
  serviceOf,
  targetFor,
  type Wide,
  type WideAnswers,
  type WideGroup,
  type WideSay,
  wideTargets,
  withTarget,
} from '../../../domain/rollout/import/wide';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/form/Choice';
import { errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { fill, plural } from '../../../ui/text';
import sheet from '../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../base/sheet/strings';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import { strings } from './strings';

export interface WideServicesProps {
  readonly wide: Wide;
  readonly draft: Draft;
  readonly services: readonly RolloutService[];
  readonly faults: readonly FieldFault[];
  ids(name: string): string;
  onAnswers(answers: WideAnswers): void;
}

/** A sheet with services in columns: which services they are, and, once for all of them, what their columns say. */
export function WideServices({ wide, draft, faults, ids, onAnswers, ...props }: WideServicesProps): React.ReactElement {
  const answers = draft.wide;
  const answer = ({ key }: WideGroup, service: string): void =>
    onAnswers({ ...answers, services: { ...answers.services, [key]: service } });
  const targets: readonly { readonly value: string; readonly label: string }[] = [
    { value: '', label: sheetStrings.MatchLeaveOut },
    ...wideTargets.map((name) => ({ value: name, label: columnWords[name as keyof typeof columnWords] })),
  ];
  return (
    <>
      <Heading below={1} className={sheet.section}>
        {strings.WideHeading}
      </Heading>
      <p className={sheet.note}>{strings.WideNote}</p>
      <div className={sheet.matches}>
        {wide.groups.map((group, at) => (
          <WhichGroup
            key={group.key}
            id={ids(`wide-${at}`)}
            group={group}
            headings={draft.sheet.headings}
            services={props.services}
            value={serviceOf(group, answers) ?? ''}
            error={errorOf(faults, ids(`wide-${at}`))}
            onChange={(service) => answer(group, service)}
          />
        ))}
        {wide.says.map((say, at) => (
          <Select
            key={say.key}
            id={ids(`says-${at}`)}
            label={sayLabel(say)}
            error={errorOf(faults, ids(`says-${at}`))}
            beside
            options={targets}
            value={targetFor(wide, say, answers)}
            onChange={(target) => onAnswers(withTarget(wide, answers, say.key, target))}
          />
        ))}
      </div>
    </>
  );
}

function sayLabel({ text }: WideSay): string {
  return text ? fill(strings.WideSays, { text }) : strings.WideSaysAll;
}

interface WhichGroupProps extends Pick<WideServicesProps, 'services'> {
  readonly id: string;
  readonly group: WideGroup;
  readonly headings: readonly string[];
  readonly value: string;
  readonly error: string | undefined;
  onChange(service: string): void;
}

/** Which service the columns of a group are. What it probably is, is offered and never chosen by itself. */
function WhichGroup({ id, group, headings, services, value, error, onChange }: WhichGroupProps): React.ReactElement {
  const { suggested, text, columns } = group;
  const offered = value === '' ? services.find(({ ServiceKey }) => ServiceKey === suggested) : undefined;
  const own = columns.map(({ at }) => headings[at]).join(', ');
  return (
    <>
      <Select
        id={id}
        label={text}
        hint={own === text ? undefined : fill(plural(columns.length, strings.WideColumns), { columns: own })}
        error={error}
        beside
        options={[
          { value: '', label: strings.UnknownChoose },
          ...services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
          { value: leaveOut, label: sheetStrings.MatchLeaveOut },
          { value: noService, label: strings.WideNoService },
        ]}
        value={value}
        onChange={onChange}
      />
      {offered ? (
        <Button quiet onClick={() => onChange(offered.ServiceKey)}>
          {fill(strings.SuggestionUse, { text: offered.Title })}
        </Button>
      ) : null}
    </>
  );
}

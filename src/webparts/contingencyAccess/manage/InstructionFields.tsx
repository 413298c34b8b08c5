import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { longestInstructionText } from '../../../data/contingencyEditing';
import type { RolloutService } from '../../../data/rollout';
import { isHonest } from '../../../domain/contingency/entryChecks';
import { instructionStates } from '../../../domain/contingency/choices';
import { regions } from '../../../domain/region';
import { keyOf } from '../../../domain/key';
import { Checks, Radios } from '../../../ui/form/Choice';
import { DateField } from '../../../ui/form/DateField';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { stateWords } from './columnWords';
import { type Fault, type InstructionDraft, type InstructionField, tellsStaff, type Whom } from './instructionDraft';
import styles from './Manage.module.scss';
import { SiteField } from './SiteField';
import { strings } from './strings';
import type { NamedTopic } from './topics';
import type { Directory } from './work';

const whomWords: Readonly<Record<Whom, string>> = {
  everyone: strings.WhomEveryone,
  region: strings.WhomRegion,
  site: strings.WhomSite,
};

export interface InstructionFieldsProps {
  readonly draft: InstructionDraft;
  /** The state it is in now; undefined: it is new. */
  readonly stateBefore?: InstructionDraft['state'];
  readonly faults: readonly Fault<InstructionField>[];
  readonly topics: readonly NamedTopic[];
  readonly services: readonly RolloutService[];
  readonly directory: Directory;
  idOf(field: InstructionField): string;
  onChange(draft: InstructionDraft): void;
}

/** What can be said in an instruction; only the questions that the answers so far call for. */
export function InstructionFields({
  draft,
  stateBefore,
  faults,
  topics,
  services,
  directory,
  idOf,
  onChange,
}: InstructionFieldsProps): React.ReactElement {
  const set =
    <F extends InstructionField>(field: F) =>
    (value: InstructionDraft[F]): void =>
      onChange({ ...draft, [field]: value });
  const about = (field: InstructionField): { id: string; error?: string } => ({
    id: idOf(field),
    error: faults.find((fault) => fault.field === field)?.text,
  });
  const serviceKeys = new Set(services.map(({ ServiceKey }) => keyOf(ServiceKey)));
  // A key that no service has stays in view until somebody takes it out.
  const unknown = draft.dependsOn.filter((key) => !serviceKeys.has(keyOf(key)));
  const needed = [
    ...services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
    ...unknown.map((key) => ({ value: key, label: fill(strings.DependsOnUnknown, { key }) })),
  ];
  return (
    <div className={styles.fields}>
      <Radios
        {...about('topic')}
        label={strings.Topic}
        options={topics.map(({ key, name }) => ({ value: key, label: name }))}
        value={draft.topic || undefined}
        onChange={set('topic')}
      />
      <Radios
        {...about('whom')}
        label={uiStrings.WhoFor}
        options={(['everyone', 'region', 'site'] as const).map((whom) => ({ value: whom, label: whomWords[whom] }))}
        value={draft.whom}
        onChange={set('whom')}
      />
      {draft.whom === 'region' ? (
        <Radios
          {...about('region')}
          label={baseStrings.Region}
          options={regions.map((region) => ({ value: region, label: region }))}
          value={draft.region || undefined}
          onChange={set('region')}
        />
      ) : null}
      {draft.whom === 'site' ? (
        <SiteField
          {...about('site')}
          label={uiStrings.Site}
          hint={strings.SiteHint}
          directory={directory}
          value={draft.site}
          onChange={set('site')}
        />
      ) : null}
      <TextField
        {...about('title')}
        label={strings.Title}
        hint={strings.TitleHint}
        value={draft.title}
        maxLength={longestInstructionText('Title')}
        onChange={set('title')}
      />
      <TextArea
        {...about('steps')}
        label={strings.Steps}
        hint={strings.StepsHint}
        value={draft.steps}
        onChange={set('steps')}
      />
      <TextArea
        {...about('doNot')}
        label={strings.DoNot}
        hint={strings.DoNotHint}
        value={draft.doNot}
        onChange={set('doNot')}
      />
      <TextField
        {...about('meanwhile')}
        label={strings.Meanwhile}
        hint={strings.MeanwhileHint}
        value={draft.meanwhile}
        maxLength={longestInstructionText('Meanwhile')}
        onChange={set('meanwhile')}
      />
      <TextField
        {...about('whoFor')}
        label={strings.WhoFor}
        hint={strings.WhoForHint}
        value={draft.whoFor}
        maxLength={longestInstructionText('WhoFor')}
        onChange={set('whoFor')}
      />
      <div className={styles.pair}>
        <TextField
          {...about('telephone')}
          label={strings.Telephone}
          value={draft.telephone}
          inputMode="tel"
          maxLength={longestInstructionText('Telephone')}
          onChange={set('telephone')}
        />
        <TextField
          {...about('email')}
          label={strings.Email}
          value={draft.email}
          inputMode="email"
          maxLength={longestInstructionText('Email')}
          onChange={set('email')}
        />
      </div>
      <Checks
        {...about('dependsOn')}
        label={strings.DependsOn}
        options={needed}
        values={needed
          .map(({ value }) => value)
          .filter((key) => draft.dependsOn.some((each) => keyOf(each) === keyOf(key)))}
        onChange={set('dependsOn')}
      />
      <Radios
        {...about('state')}
        label={strings.State}
        stacked
        options={instructionStates.map((state) => ({ value: state, label: stateWords[state] }))}
        value={draft.state}
        onChange={set('state')}
      />
      <div className={styles.pair}>
        <DateField
          {...about('validFrom')}
          label={strings.FirstDay}
          hint={strings.DateHint}
          value={draft.validFrom}
          onChange={set('validFrom')}
        />
        <DateField
          {...about('validUntil')}
          label={strings.LastDay}
          hint={baseStrings.EmptyHint}
          value={draft.validUntil}
          onChange={set('validUntil')}
        />
        <DateField
          {...about('nextUpdate')}
          label={strings.NextUpdate}
          hint={isHonest(draft.state) ? strings.NextUpdateNeeded : strings.NextUpdateHint}
          value={draft.nextUpdate}
          onChange={set('nextUpdate')}
        />
        <DateField
          {...about('nextReview')}
          label={strings.NextReview}
          hint={strings.NextReviewHint}
          value={draft.nextReview}
          onChange={set('nextReview')}
        />
      </div>
      {tellsStaff(stateBefore, draft.state) ? (
        <TextField
          {...about('reviewer')}
          label={strings.Reviewer}
          hint={baseStrings.NameHint}
          value={draft.reviewer}
          maxLength={longestInstructionText('ReviewedBy')}
          onChange={set('reviewer')}
        />
      ) : null}
    </div>
  );
}

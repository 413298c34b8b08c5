import * as React from 'react';
import { longestNewsText } from '../../../data/news';
import { type UpdateKind, updateKinds } from '../../../domain/rollout/choices';
import { Radios, Select } from '../../../ui/form/Choice';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { AudienceFields } from '../../base/audience/AudienceFields';
import entryStyles from '../../base/entries/Entries.module.scss';
import type { Fields } from '../../base/entries/fields';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { strings as baseStrings } from '../../base/strings';
import type { NewsDraft } from './newsDraft';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';
import type { NewsWork } from './work';

const kindNames: Readonly<Record<UpdateKind, string>> = {
  News: teamStrings.KindNews,
  'Planned work': teamStrings.KindPlanned,
  Problem: strings.KindProblem,
  Fixed: strings.KindFixed,
};

export interface NewsFieldsProps extends Fields<NewsDraft> {
  readonly work: NewsWork;
}

/** What staff read, when, and who. The times of the work are asked for where the news is about planned work. */
export function NewsFields({ work, ...fields }: NewsFieldsProps): React.ReactElement {
  const { draft, field } = fields;
  const isPlanned = draft.kind === 'Planned work';
  return (
    <div className={entryStyles.fields}>
      <TextField
        {...field('title')}
        label={strings.Title}
        hint={strings.TitleHint}
        maxLength={longestNewsText('Title')}
      />
      <TextArea {...field('body')} label={strings.Body} hint={strings.BodyHint} />
      <Radios
        {...field('kind')}
        label={strings.Kind}
        options={updateKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
      />
      <Select
        {...field('service')}
        label={isPlanned && work.holdsSeveral ? strings.ServicePlanned : strings.Service}
        width={320}
        options={[
          { value: '', label: baseStrings.None },
          ...work.services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
        ]}
      />
      {isPlanned ? work.holdsSeveral ? <WorkFields {...fields} /> : <p>{strings.NoWork}</p> : null}
      <AudienceFields {...fields} around={work} />
      <div className={entryStyles.pair}>
        <PlannedDateField {...field('from')} label={strings.From} />
        <PlannedDateField {...field('until')} label={strings.Until} hint={strings.UntilHint} />
      </div>
    </div>
  );
}

/** When the work itself begins and ends. */
function WorkFields({ field }: Fields<NewsDraft>): React.ReactElement {
  return (
    <>
      <div className={entryStyles.pair}>
        <PlannedDateField {...field('startOn')} label={strings.StartOn} />
        <TextField {...field('startAt')} label={strings.StartAt} hint={strings.TimeHint} width={160} />
      </div>
      <div className={entryStyles.pair}>
        <PlannedDateField {...field('endOn')} label={strings.EndOn} hint={strings.EndOnHint} />
        <TextField {...field('endAt')} label={strings.EndAt} hint={strings.TimeHint} width={160} />
      </div>
    </>
  );
}

import * as React from 'react';
import { type EditablePlace, longestPlaceText, type PlaceValues } from '../../../data/contingencyEditing';
import { agreementStates, mayUse } from '../../../domain/contingency/choices';
import { distinctNames } from '../../../domain/distinctNames';
import { Radios, Select } from '../../../ui/form/Choice';
import { DateField } from '../../../ui/form/DateField';
import { EntryForm } from '../../../ui/form/EntryForm';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { strings as baseStrings } from '../../base/strings';
import { agreementWords, whoWords } from './columnWords';
import type { Fault } from './instructionDraft';
import styles from './Manage.module.scss';
import { type PlaceDraft, type PlaceField, readPlace } from './placeDraft';
import type { Panel } from './SavePanel';
import { SiteField } from './SiteField';
import { strings } from './strings';
import type { Work } from './work';

export interface PlaceFormProps {
  readonly work: Work;
  readonly name: string;
  readonly place?: EditablePlace;
  readonly panel: Panel<EditablePlace, PlaceDraft>;
  onSave(values: PlaceValues): void;
}

/** A place to work and the agreement about it. */
export function PlaceForm({
  work,
  name,
  place,
  panel: { draft, saving, status, type, cancel },
  onSave,
}: PlaceFormProps): React.ReactElement {
  const { directory } = work;
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly Fault<PlaceField>[]>([]);
  const teams = React.useMemo(
    () =>
      distinctNames([
        ...(place?.ForAreaTeam ? [place.ForAreaTeam] : []),
        ...directory.sites.flatMap(({ AreaTeam }) => AreaTeam ?? []),
      ]),
    [directory, place],
  );

  const set =
    <F extends PlaceField>(field: F) =>
    (value: PlaceDraft[F]): void =>
      type({ ...draft, [field]: value });
  const about = (field: PlaceField): { id: string; error?: string } => ({
    id: ids(field),
    error: faults.find((fault) => fault.field === field)?.text,
  });

  function submit(): void {
    const read = readPlace(draft, directory);
    setFaults(read.faults);
    if (read.faults.length === 0) onSave(read.values);
  }

  return (
    <EntryForm
      label={name}
      faults={faults}
      idOf={ids}
      begin="first"
      saving={saving}
      status={status}
      save={strings.Save}
      cancel={baseStrings.Cancel}
      onSubmit={submit}
      onCancel={cancel}
    >
      <div className={styles.fields}>
        <TextField
          {...about('place')}
          label={strings.Place}
          hint={strings.PlaceHint}
          value={draft.place}
          maxLength={longestPlaceText('Place')}
          onChange={set('place')}
        />
        <TextArea {...about('address')} label={strings.Address} value={draft.address} onChange={set('address')} />
        <TextField
          {...about('postcode')}
          label={baseStrings.Postcode}
          value={draft.postcode}
          width={160}
          maxLength={longestPlaceText('Postcode')}
          onChange={set('postcode')}
        />
        <div className={styles.pair}>
          <TextField
            {...about('latitude')}
            label={strings.Latitude}
            hint={strings.LatitudeHint}
            value={draft.latitude}
            width={160}
            onChange={set('latitude')}
          />
          <TextField
            {...about('longitude')}
            label={strings.Longitude}
            hint={strings.LongitudeHint}
            value={draft.longitude}
            width={160}
            onChange={set('longitude')}
          />
        </div>
        <SiteField
          {...about('forSite')}
          label={strings.ForSite}
          hint={strings.ForSiteHint}
          directory={directory}
          value={draft.forSite}
          onChange={set('forSite')}
        />
        <Select
          {...about('forTeam')}
          label={strings.ForTeam}
          options={[{ value: '', label: baseStrings.None }, ...teams.map((team) => ({ value: team, label: team }))]}
          value={draft.forTeam}
          onChange={set('forTeam')}
        />
        <Radios
          {...about('state')}
          label={strings.Agreement}
          options={agreementStates.map((state) => ({ value: state, label: agreementWords[state] }))}
          value={draft.state}
          onChange={set('state')}
        />
        <Radios
          {...about('who')}
          label={strings.WhoMayUse}
          options={mayUse.map((who) => ({ value: who, label: whoWords[who] }))}
          value={draft.who || undefined}
          onChange={set('who')}
        />
        <div className={styles.pair}>
          <DateField
            {...about('validFrom')}
            label={strings.AgreedFrom}
            hint={strings.DateHint}
            value={draft.validFrom}
            onChange={set('validFrom')}
          />
          <DateField
            {...about('validUntil')}
            label={strings.AgreedUntil}
            hint={baseStrings.EmptyHint}
            value={draft.validUntil}
            onChange={set('validUntil')}
          />
        </div>
        <TextField
          {...about('capacity')}
          label={strings.Capacity}
          width={120}
          inputMode="numeric"
          maxLength={5}
          value={draft.capacity}
          onChange={set('capacity')}
        />
        <TextField
          {...about('services')}
          label={strings.Services}
          hint={strings.ServicesHint}
          value={draft.services}
          maxLength={longestPlaceText('Services')}
          onChange={set('services')}
        />
        <TextField
          {...about('contact')}
          label={strings.Contact}
          hint={strings.ContactHint}
          value={draft.contact}
          maxLength={longestPlaceText('Contact')}
          onChange={set('contact')}
        />
      </div>
    </EntryForm>
  );
}

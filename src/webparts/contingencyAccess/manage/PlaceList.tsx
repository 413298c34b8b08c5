import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { EditablePlace } from '../../../data/contingencyEditing';
import { nameOrder } from '../../../domain/order';
import { agreementStates } from '../../../domain/contingency/choices';
import { inSentences } from '../../../domain/sentences';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { agreementWords, whoWords } from './placeColumns/agreement';
import { EntryList } from '../../base/entries/EntryList';
import { type PlaceAction, PlacePanel } from './PlacePanel';
import type { RowAction } from '../../base/entries/Row';
import { strings } from './strings';
import type { Work } from './work';

/** Every place to work by its agreement, with what can be done about each. */
export function PlaceList({ work }: { readonly work: Work }): React.ReactElement {
  const { today } = usePart();
  const hasEnded = ({ AgreementState, ValidUntil }: EditablePlace): boolean =>
    AgreementState === 'Agreed' && ValidUntil !== undefined && ValidUntil < today;
  const sorted = [...work.report.places].sort((a, b) => nameOrder(a.Place, b.Place));
  const ended = sorted.filter(hasEnded);
  return (
    <EntryList
      work={work}
      kind="place"
      newLabel={strings.NewPlace}
      newPanel={() => <PlacePanel work={work} action="new" />}
      groups={agreementStates.map((state) => ({
        title: agreementWords[state],
        entries: sorted.filter((place) => place.AgreementState === state && !hasEnded(place)),
      }))}
      past={{ title: fill(strings.PlacesEnded, { count: ended.length }), entries: ended }}
      show={(place) => ({
        name: place.Title,
        title: place.Place,
        about: aboutWords(work, place),
        actions: actionsFor(work, place, hasEnded(place)),
      })}
    />
  );
}

function actionsFor(work: Work, place: EditablePlace, hasEnded: boolean): RowAction[] {
  const on = (action: PlaceAction, label: string): RowAction => ({
    key: action,
    label,
    panel: () => <PlacePanel work={work} action={action} place={place} />,
  });
  const change = on('change', uiStrings.Change);
  if (place.AgreementState !== 'Agreed') return [change, on('agree', strings.Agree)];
  return hasEnded ? [change] : [change, on('end', strings.End)];
}

/** Whom a place is for, who may use it, and its dates. */
function aboutWords(
  { directory }: Work,
  { ForSiteCode, ForAreaTeam, WhoMayUse, ValidFrom, ValidUntil }: EditablePlace,
): string {
  const whom = ForSiteCode ? directory.nameOf(ForSiteCode) : ForAreaTeam;
  const dates =
    ValidFrom && ValidUntil
      ? fill(strings.AgreedBetween, { from: fullDay(ValidFrom), until: fullDay(ValidUntil) })
      : ValidFrom
        ? fill(strings.AgreedSince, { from: fullDay(ValidFrom) })
        : ValidUntil
          ? fill(strings.AgreedTo, { until: fullDay(ValidUntil) })
          : undefined;
  return inSentences([whom && fill(strings.ArrangedFor, { whom }), WhoMayUse && whoWords[WhoMayUse], dates]);
}

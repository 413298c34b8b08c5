import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { EditablePlace } from '../../../data/contingencyEditing';
import { nameOrder } from '../../../domain/order';
import { agreementStates } from '../../../domain/contingency/choices';
import { inSentences } from '../../../domain/sentences';
import { fullDay } from '../../../ui/dates';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { agreementWords, whoWords } from './placeColumns/agreement';
import styles from './Manage.module.scss';
import { NewEntry } from './NewEntry';
import { type PlaceAction, PlacePanel } from './PlacePanel';
import { Row, type RowAction } from './Row';
import { strings } from './strings';
import type { Work } from './work';

const mostRows = 25;

/** Every place to work by its agreement, with what can be done about each. */
export function PlaceList({ work }: { readonly work: Work }): React.ReactElement {
  const { report, today } = work;
  const hasEnded = ({ AgreementState, ValidUntil }: EditablePlace): boolean =>
    AgreementState === 'Agreed' && ValidUntil !== undefined && ValidUntil < today;
  const sorted = [...report.places].sort((a, b) => nameOrder(a.Place, b.Place));
  const ended = sorted.filter(hasEnded);
  return (
    <>
      <div className={styles.tools}>
        <NewEntry work={work} id="place/new" label={strings.NewPlace} />
      </div>
      {work.open === 'place/new' ? <PlacePanel work={work} action="new" /> : null}
      {agreementStates.map((state) => (
        <div key={state} className={styles.group}>
          <Heading below={2}>{agreementWords[state]}</Heading>
          <Rows work={work} places={sorted.filter((place) => place.AgreementState === state && !hasEnded(place))} />
        </div>
      ))}
      {ended.length > 0 ? (
        <div className={styles.group}>
          <Fold summary={fill(strings.PlacesEnded, { count: ended.length })} onceOpened>
            <Rows work={work} places={ended} />
          </Fold>
        </div>
      ) : null}
    </>
  );
}

function Rows({
  work,
  places,
}: {
  readonly work: Work;
  readonly places: readonly EditablePlace[];
}): React.ReactElement {
  if (places.length === 0) return <p className={styles.quiet}>{baseStrings.None}</p>;
  return (
    <FewAtATime rows={places} each="li" atOnce={mostRows}>
      {(shown) => (
        <ul className={styles.rows}>
          {shown.map((place) => (
            <Row
              key={place.Id}
              work={work}
              id={`place|${place.Id}`}
              name={place.Title}
              actions={actionsFor(work, place)}
            >
              <p className={styles.name}>{place.Place}</p>
              <p className={styles.quiet}>{aboutWords(work, place)}</p>
            </Row>
          ))}
        </ul>
      )}
    </FewAtATime>
  );
}

function actionsFor(work: Work, place: EditablePlace): RowAction[] {
  const on = (action: PlaceAction, label: string): RowAction => ({
    key: action,
    label,
    panel: () => <PlacePanel work={work} action={action} place={place} />,
  });
  const change = on('change', uiStrings.Change);
  if (place.AgreementState !== 'Agreed') return [change, on('agree', strings.Agree)];
  return place.ValidUntil && place.ValidUntil < work.today ? [change] : [change, on('end', strings.End)];
}

/** Of a place, whom it is for, who may use it and its dates. */
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

import * as strings from 'DeviceAskStrings';
import * as React from 'react';
import type { HeldRequest, MyDevices } from '../../../data/deviceRequests';
import { isMineToChange, myStanding } from '../../../domain/device/myStanding';
import { askingIn } from '../places';
import type { OwnSurroundings } from '../surroundings';
import { AskForm } from './AskForm';
import { Closed } from './Closed';
import { standsWords } from './standsWords';

export interface AskProps extends OwnSurroundings {
  readonly devices: MyDevices;
  /** The request to change; undefined: a new one. */
  readonly request?: HeldRequest;
}

/** The questions that make a request, one a page; then the answers to check, and the confirmation. */
export function Ask({ request, ...props }: AskProps): React.ReactElement {
  // As it was when the form was opened: its etag tells whether it has changed since.
  const [base] = React.useState(request);
  const { go, place } = props;
  if (!base && askingIn(place)?.changes !== undefined) return <Closed why={strings.Gone} go={go} />;
  if (base && !isMineToChange(myStanding(base))) return <Closed why={standsWords(base)} itemId={base.Id} go={go} />;
  return <AskForm {...props} base={base} />;
}

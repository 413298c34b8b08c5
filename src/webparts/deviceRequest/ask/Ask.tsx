import * as strings from 'DeviceAskStrings';
import * as React from 'react';
import type { HeldRequest, MyDevices } from '../../../data/deviceRequests';
import { Heading } from '../../../ui/Heading';
import type { Surroundings } from '../surroundings';

export interface AskProps extends Surroundings {
  readonly devices: MyDevices;
  /** The request to change; undefined: a new one. */
  readonly request?: HeldRequest;
}

/** The questions that make a request, one a page; then the answers to check, and the confirmation. */
export function Ask(_: AskProps): React.ReactElement {
  return <Heading>{strings.Heading}</Heading>;
}

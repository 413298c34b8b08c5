import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import type { MyDevices } from '../../data/deviceRequests';
import { Heading } from '../../ui/Heading';
import type { Surroundings } from './surroundings';

export interface MyRequestsProps extends Surroundings {
  readonly devices: MyDevices;
}

export function MyRequests(_: MyRequestsProps): React.ReactElement {
  return <Heading>{strings.Rule}</Heading>;
}

import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import { Register } from '../register/Register';
import type { Surroundings } from '../surroundings';

/** Where those who decide work: the queue, the register of BlackBerry users, and what is decided. */
export function Triage(surroundings: Surroundings): React.ReactElement {
  return (
    <>
      <Heading>{strings.Heading}</Heading>
      <Register {...surroundings} requests={[]} decisions={[]} sites={[]} />
    </>
  );
}

import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import type { DirectorySite, HeldRequest } from '../../../data/deviceRequests';
import type { HeldDecision } from '../../../data/deviceTriage';
import { Heading } from '../../../ui/Heading';
import type { Surroundings } from '../surroundings';

export interface RegisterProps extends Surroundings {
  /** Every request, open and answered, which users are matched against by email. */
  readonly requests: readonly HeldRequest[];
  readonly decisions: readonly HeldDecision[];
  readonly sites: readonly DirectorySite[];
}

/** The known BlackBerry users: who has still to hear from ICT, who has asked, who has a new phone. */
export function Register(_: RegisterProps): React.ReactElement {
  return <Heading below={1}>{strings.Heading}</Heading>;
}

import { contingencyFaults } from './contingency';
import { everyPageFaults } from './everyPage';
import type { Fault } from './fault';
import { phoneFaults } from './phones';
import { rolloutFaults } from './rollout';
import { tenantFaults } from './tenant';

/** The faults that the tests are held to, whatever height they stand at. */
export const faults: readonly Fault[] = [
  ...phoneFaults,
  ...rolloutFaults,
  ...contingencyFaults,
  ...everyPageFaults,
  ...tenantFaults,
];

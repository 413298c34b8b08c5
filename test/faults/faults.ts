import { contingencyFaults } from './contingency';
import { everyPageFaults } from './everyPage';
import type { Fault } from './fault';
import { phoneFaults } from './phones';
import { rolloutFaults } from './rollout';
import { tenantFaults } from './tenant';

/** The faults that the tests must catch, with every kind of test. */
export const faults: readonly Fault[] = [
  ...phoneFaults,
  ...rolloutFaults,
  ...contingencyFaults,
  ...everyPageFaults,
  ...tenantFaults,
];

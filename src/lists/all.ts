import { blackBerryRegisterPlan } from './blackBerryRegister';
import { contingencyInstructionsPlan } from './contingencyInstructions';
import { deviceDecisionsPlan } from './deviceDecisions';
import { devicePolicyPlan } from './devicePolicy';
import { deviceRequestsPlan } from './deviceRequests';
import { deviceSupportPlan } from './deviceSupport';
import { fallbackLocationsPlan } from './fallbackLocations';
import type { ListPlan } from './plan';
import { rolloutServicesPlan } from './rolloutServices';
import { rolloutSettingsPlan } from './rolloutSettings';
import { rolloutSitesPlan } from './rolloutSites';
import { rolloutStatusesPlan } from './rolloutStatuses';
import { rolloutUpdatesPlan } from './rolloutUpdates';

/** Every list of the solution, in the order set-up makes them. For set-up, the local SharePoint and documentation. */
export const allLists: readonly ListPlan[] = [
  rolloutSettingsPlan,
  rolloutSitesPlan,
  rolloutServicesPlan,
  rolloutStatusesPlan,
  rolloutUpdatesPlan,
  contingencyInstructionsPlan,
  fallbackLocationsPlan,
  devicePolicyPlan,
  deviceSupportPlan,
  deviceRequestsPlan,
  deviceDecisionsPlan,
  blackBerryRegisterPlan,
];

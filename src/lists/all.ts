import { blackBerryRegisterPlan } from './blackBerryRegisterPlan';
import { contingencyInstructionsPlan } from './contingencyInstructionsPlan';
import { deviceDecisionsPlan } from './deviceDecisionsPlan';
import { devicePolicyPlan } from './devicePolicyPlan';
import { deviceRequestsPlan } from './deviceRequestsPlan';
import { deviceSupportPlan } from './deviceSupportPlan';
import { fallbackLocationsPlan } from './fallbackLocationsPlan';
import { figuresPlan } from './figuresPlan';
import { matchesPlan } from './matchesPlan';
import type { ListPlan } from './plan';
import { rolloutServicesPlan } from './rolloutServicesPlan';
import { rolloutSettingsPlan } from './rolloutSettingsPlan';
import { rolloutSitesPlan } from './rolloutSitesPlan';
import { rolloutStatusesPlan } from './rolloutStatusesPlan';
import { rolloutUpdatesPlan } from './rolloutUpdatesPlan';
import { staffReportsPlan } from './staffReportsPlan';

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
  staffReportsPlan,
  figuresPlan,
  matchesPlan,
];

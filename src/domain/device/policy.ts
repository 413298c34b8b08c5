import type { Day } from '../day';
import { nameOrder, textOrder } from '../order';
import { keyOf } from '../key';
import type { BusinessNeed, Entitlement } from './choices';

interface Dated {
  readonly Id: number;
  readonly Title: string;
  readonly EffectiveFrom: Day;
  readonly EffectiveUntil?: Day;
}

/** One version of the policy for a function. A row of DevicePolicy fits. */
export interface PolicyFacts extends Dated {
  readonly FunctionKey: string;
  readonly Entitlement: Entitlement;
  readonly QualifyingNeeds: readonly BusinessNeed[];
  readonly Rule: string;
  readonly InsteadUse?: string;
  readonly Source?: string;
  readonly PolicyVersion: number;
}

/** What a device is said to support, for a time. A row of DeviceSupport fits. */
export interface SupportFacts extends Dated {
  readonly DeviceKey: string;
  readonly SupportsNHSmail: boolean;
  readonly Source?: string;
}

/** A function as the form offers it. */
export interface FunctionChoice<P> {
  readonly key: string;
  readonly title: string;
  /** The policy in force; without one, a person decides. */
  readonly policy?: P;
}

/** A device as the form offers it. */
export interface DeviceChoice<S> {
  readonly key: string;
  readonly title: string;
  /** The row for the day; undefined where there is none. */
  readonly support?: S;
}

type Order<R> = (a: R, b: R) => number;

const latest: Order<Dated> = (a, b) => textOrder(b.EffectiveFrom, a.EffectiveFrom) || b.Id - a.Id;
const soonest: Order<Dated> = (a, b) => textOrder(a.EffectiveFrom, b.EffectiveFrom) || b.Id - a.Id;
const byVersion: Order<PolicyFacts> = (a, b) => b.PolicyVersion - a.PolicyVersion || latest(a, b);

/** The policy in force for a function on a day. If two overlap, the one with the higher version wins. */
export function policyOn<P extends PolicyFacts>(policies: readonly P[], functionKey: string, on: Day): P | undefined {
  return first(
    policies.filter((each) => isFor(each, functionKey) && inForce(each, on)),
    byVersion,
  );
}

/** The day from which a function without a policy will have one; undefined where none is published. */
export function policyFrom(policies: readonly PolicyFacts[], functionKey: string, on: Day): Day | undefined {
  return first(
    policies.filter((each) => isFor(each, functionKey) && each.EffectiveFrom > on),
    soonest,
  )?.EffectiveFrom;
}

/** Every function that has, had or will have a policy, by name. */
export function functionsOn<P extends PolicyFacts>(policies: readonly P[], on: Day): FunctionChoice<P>[] {
  return choices(policies, ({ FunctionKey }) => FunctionKey, on).map(({ key, title }) => ({
    key,
    title,
    policy: policyOn(policies, key, on),
  }));
}

/** The row about a device on a day. If two overlap, the one that began later wins. */
export function supportOn<S extends SupportFacts>(support: readonly S[], deviceKey: string, on: Day): S | undefined {
  return first(
    support.filter((each) => keyOf(each.DeviceKey) === keyOf(deviceKey) && inForce(each, on)),
    latest,
  );
}

/** Every device that has a row, by name. */
export function devicesOn<S extends SupportFacts>(support: readonly S[], on: Day): DeviceChoice<S>[] {
  return choices(support, ({ DeviceKey }) => DeviceKey, on).map(({ key, title }) => ({
    key,
    title,
    support: supportOn(support, key, on),
  }));
}

function inForce({ EffectiveFrom, EffectiveUntil }: Dated, on: Day): boolean {
  return EffectiveFrom <= on && (!EffectiveUntil || on <= EffectiveUntil);
}

function isFor({ FunctionKey }: PolicyFacts, functionKey: string): boolean {
  return keyOf(FunctionKey) === keyOf(functionKey);
}

/** The row that an order puts first. */
function first<R>(rows: readonly R[], order: Order<R>): R | undefined {
  return [...rows].sort(order)[0];
}

/** Each key once, with its name from the row in force, else from the next one, else from the last. */
function choices<R extends Dated>(
  rows: readonly R[],
  keyIn: (row: R) => string,
  on: Day,
): { readonly key: string; readonly title: string }[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(keyIn(row)), [...(groups.get(keyOf(keyIn(row))) ?? []), row]);
  const named = [...groups.values()].map(
    (group) =>
      (first(
        group.filter((row) => inForce(row, on)),
        latest,
      ) ??
        first(
          group.filter(({ EffectiveFrom }) => EffectiveFrom > on),
          soonest,
        ) ??
        first(group, latest))!,
  );
  return named
    .map((row) => ({ key: keyIn(row), title: row.Title }))
    .sort((a, b) => nameOrder(a.title, b.title) || textOrder(a.key, b.key));
}

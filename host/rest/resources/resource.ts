import type { Argument, Step } from '../address';
import { ok, type Answer, type Entity } from '../answer';
import type { Call, Verb } from '../call';
import { onlyOptions, selected } from '../selection';

/** A resource that an address leads to. Methods that it lacks are answered 501. */
export interface Resource {
  /** The resource of a further step, or undefined if the local SharePoint has none there. */
  readonly to?: (step: Step, call: Call) => Resource | undefined;
  readonly on?: Readonly<Partial<Record<Verb, (call: Call) => Answer>>>;
}

/** Names of steps are compared without case, as in SharePoint. */
export function isStep(step: Step, name: string): boolean {
  return step.name.toLowerCase() === name.toLowerCase();
}

/** The only argument of a step, whether it is named or not. */
export function argument(step: Step): string | number | boolean | null | undefined {
  return step.args?.length === 1 ? step.args[0].value : undefined;
}

/** The arguments of a step by their names, in lower case; ones without a name are left out. */
export function namedArguments(step: Step): Readonly<Record<string, Argument['value']>> {
  return Object.fromEntries(
    (step.args ?? []).flatMap(({ name, value }) => (name ? [[name.toLowerCase(), value]] : [])),
  );
}

/** A resource that answers a GET with one entity, and steps to single properties of it. */
export function entityResource(entity: (call: Call) => Entity, more: Resource = {}): Resource {
  return {
    to: (step, call) => more.to?.(step, call) ?? propertyOf(entity(call), step),
    on: {
      GET: (call) => {
        onlyOptions(call, ['$select', '$expand']);
        return ok({ kind: 'entity', entity: selected(call, entity(call)) });
      },
      ...more.on,
    },
  };
}

function propertyOf(entity: Entity, step: Step): Resource | undefined {
  if (step.args) return undefined;
  const all = { ...entity.properties, ...entity.more };
  const name = Object.keys(all).find((each) => each.toLowerCase() === step.name.toLowerCase());
  return name === undefined ? undefined : { on: { GET: () => ok({ kind: 'value', name, value: all[name] }) } };
}

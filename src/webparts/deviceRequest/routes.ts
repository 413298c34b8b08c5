import type { Route } from '../../ui/route';

/** The routes: asking for a phone, changing a request, deciding, looking at a request. */
export const home: Route = {};
export const asking: Route = { phone: 'ask' };
export const deciding: Route = { phone: 'decide' };

export function changing(itemId: number): Route {
  return { phone: `ask-${itemId}` };
}

export function lookingAt(itemId: number): Route {
  return { phone: String(itemId) };
}

/** Whether the route is the form's. `changes`: the number of the request that is changed; undefined for a new one. */
export function askingIn({ phone }: Route): { readonly changes?: number } | undefined {
  const [, id] = /^ask(?:-(\d+))?$/.exec(phone ?? '') ?? [undefined, null];
  if (id === null) return undefined;
  return { changes: id === undefined ? undefined : Number(id) };
}

export function isDeciding({ phone }: Route): boolean {
  return phone === deciding.phone;
}

/** The number of the request that is looked at. */
export function requestIn({ phone }: Route): number | undefined {
  return /^\d+$/.test(phone ?? '') ? Number(phone) : undefined;
}

/** The number of the request that was sent or saved, if the route is its confirmation. */
export function sentIn({ step }: Route): number | undefined {
  const [, id] = /^sent-(\d+)$/.exec(step ?? '') ?? [];
  return id === undefined ? undefined : Number(id);
}

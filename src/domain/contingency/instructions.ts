import type { Day } from '../day';
import type { Region } from '../region';
import { keyOf } from '../key';
import type { Category } from '../rollout/choices';
import type { InstructionState } from './choices';

/** What the rules read of an instruction; a row of ContingencyInstructions fits. */
export interface InstructionFacts {
  readonly Id: number;
  /** What it is about. An instruction about a service without a category has the service's key instead. */
  readonly Category?: Category;
  readonly ServiceKey?: string;
  readonly State: InstructionState;
  readonly Region?: Region;
  readonly SiteCode?: string;
  /** Keys of several sites, as `src/domain/audience` reads them; they decide, whatever the site code and region say. */
  readonly For?: string;
  /** Keys of services, separated by commas. */
  readonly DependsOn?: string;
  readonly ValidFrom?: Day;
  readonly ValidUntil?: Day;
}

/** What people ask about: a category, or an essential service that belongs to none (landline telephony). */
export type Topic = { readonly category: Category } | { readonly serviceKey: string };

export function isAbout(
  { Category, ServiceKey }: Pick<InstructionFacts, 'Category' | 'ServiceKey'>,
  topic: Topic,
): boolean {
  if (Category) return 'category' in topic && topic.category === Category;
  return ServiceKey !== undefined && 'serviceKey' in topic && keyOf(topic.serviceKey) === keyOf(ServiceKey);
}

/** Where somebody is: it decides which instructions reach them. */
export interface Whereabouts {
  readonly siteCode: string;
  readonly region?: Region;
  /** How the keys of *For* reach the site. Left out until its code is loaded: a row with *For* then reaches nobody. */
  byKeys?(keys: string): Reach | undefined;
}

/**
 * Whom an instruction is for, the narrowest first: a site, several sites, an area team, a wave, a region, the sites
 * where a service does not work, or everyone.
 */
export const reaches = ['site', 'sites', 'area', 'wave', 'region', 'without', 'everyone'] as const;
export type Reach = (typeof reaches)[number];

/**
 * How an instruction reaches a site. Undefined: it does not. An instruction that names a site is for that site alone.
 */
export function reachOf(
  { SiteCode, Region, For }: Pick<InstructionFacts, 'SiteCode' | 'Region' | 'For'>,
  { siteCode, region, byKeys }: Whereabouts,
): Reach | undefined {
  if (For) return byKeys?.(For);
  if (SiteCode) return keyOf(SiteCode) === keyOf(siteCode) ? 'site' : undefined;
  if (Region) return Region === region ? 'region' : undefined;
  return 'everyone';
}

export function inDate(
  { ValidFrom, ValidUntil }: { readonly ValidFrom?: Day; readonly ValidUntil?: Day },
  on: Day,
): boolean {
  return (!ValidFrom || ValidFrom <= on) && (!ValidUntil || on <= ValidUntil);
}

/** The keys in a comma-separated text, each once. */
export function keysIn(text: string | undefined): string[] {
  const first = new Map<string, string>();
  for (const key of (text ?? '').split(',').map((part) => part.trim()))
    if (key && !first.has(keyOf(key))) first.set(keyOf(key), key);
  return [...first.values()];
}

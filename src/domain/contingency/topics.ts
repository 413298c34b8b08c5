import { fnv1a } from '../hash';
import type { ServiceFacts } from '../rollout/facts';
import { keyOf } from '../key';
import { categories, type Category } from '../rollout/choices';
import type { Topic } from './instructions';

/** What the rules read of a service here; a row of RolloutServices fits. */
export interface CategorisedService extends ServiceFacts {
  readonly Category?: Category;
}

/** Everything people ask about: the four categories, and each essential service that belongs to none. */
export function topicsOf(services: readonly CategorisedService[]): Topic[] {
  const alone = services.filter(({ Tier, Category }) => Tier === 'Essential' && !Category);
  return [
    ...categories.map((category) => ({ category })),
    ...alone.map(({ ServiceKey }) => ({ serviceKey: ServiceKey })),
  ];
}

/** Whether a service belongs to a topic. */
export function belongsTo({ Category, ServiceKey }: CategorisedService, topic: Topic): boolean {
  return 'category' in topic ? Category === topic.category : keyOf(ServiceKey) === keyOf(topic.serviceKey);
}

/**
 * The part of a link that names a topic: lower case, with hyphens, and different for each. A service key with other
 * characters, or that looks like a category, has a hash added.
 */
export function keyOfTopic(topic: Topic): string {
  if ('category' in topic) return hyphened(topic.category);
  const key = keyOf(topic.serviceKey);
  const plain = hyphened(key);
  if (key === plain && !categories.some((category) => hyphened(category) === plain)) return plain;
  return [...(plain ? [plain.slice(0, 30)] : []), fnv1a(key).toString(36)].join('-');
}

function hyphened(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

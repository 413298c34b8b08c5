import type { Topic } from './instructions';
import { belongsTo, type CategorisedService, topicsOf } from './topics';

/** The topic that a service belongs to. Undefined: it belongs to none. */
export function topicOf(service: CategorisedService | undefined): Topic | undefined {
  return service && topicsOf([service]).find((topic) => belongsTo(service, topic));
}

import type { KeptService, Named } from '../../domain/answer/serviceLines';
import { type Counted, fill, filled, listed, plural, sentence } from '../text';
import { strings } from './standStrings';

/** “email, your desk phone and internet access” */
export function servicesListed(services: readonly Named[]): string {
  return listed(services.map((service) => service.inSentence));
}

/** A sentence that begins with services, in the singular or the plural. */
export function aboutServices(services: readonly Named[], forms: Counted<`${string}{services}${string}`>): string {
  return sentence(filled(plural(services.length, forms), { services: servicesListed(services) }));
}

/** What the previous organisation lends, inside a sentence. */
export function providerInSentence(provider: string): string {
  return provider.replace(/^(?:Your|The|What)\b/, (word) => word.toLowerCase());
}

/**
 * What is lent, inside a sentence, with each owner named once: “your PCT’s email, phones and internet line”. If nobody
 * has said what it is, the service's name is used.
 */
export function thingsKept(kept: readonly KeptService[]): string {
  const owners = new Map<string, string[]>();
  for (const service of kept) {
    const { owner, thing } = splitProvider(service);
    const things = owners.get(owner) ?? [];
    if (!things.includes(thing)) owners.set(owner, [...things, thing]);
  }
  return listed([...owners].map(([owner, things]) => owner + listed(things)));
}

/** “Your PCT’s phones” as owner and thing. A name in another form has no owner. */
function splitProvider({ provider, inSentence: service }: KeptService): { owner: string; thing: string } {
  if (!provider) return { owner: '', thing: fill(strings.KeepUnnamed, { service }) };
  const named = providerInSentence(provider);
  const [, owner = '', thing = named] = /^(.*?[’']s )(.+)$/.exec(named) ?? [];
  return { owner, thing };
}

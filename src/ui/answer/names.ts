import type { KeptService, Named } from '../../domain/answer/serviceLines';
import { type Counted, fill, filled, listed, plural, sentence } from '../text';
import { strings } from './standStrings';

/** “email, your desk phone and internet access” */
export function servicesListed(services: readonly Named[]): string {
  return listed(services.map((service) => service.inSentence));
}

/** A sentence that begins with services, in the number of them. */
export function aboutServices(services: readonly Named[], forms: Counted<`${string}{services}${string}`>): string {
  return sentence(filled(plural(services.length, forms), { services: servicesListed(services) }));
}

/** What the organisation before lends, inside a sentence. */
export function providerInSentence(provider: string): string {
  return provider.replace(/^(?:Your|The|What)\b/, (word) => word.toLowerCase());
}

/**
 * What is lent, inside a sentence, each owner named once: “your PCT’s email, phones and internet line”. Where nobody
 * has said what it is, it goes by the service.
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

/** “Your PCT’s phones” as its owner and the thing; a name of another form is a thing without an owner. */
function splitProvider({ provider, inSentence: service }: KeptService): { owner: string; thing: string } {
  if (!provider) return { owner: '', thing: fill(strings.KeepUnnamed, { service }) };
  const named = providerInSentence(provider);
  const [, owner = '', thing = named] = /^(.*?[’']s )(.+)$/.exec(named) ?? [];
  return { owner, thing };
}

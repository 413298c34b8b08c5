import type { RolloutSite } from '../../data/rollout';
import { helpTelephone } from '../../domain/helpTelephone';
import { isWorking } from '../../domain/rollout/states';
import type { WholeAnswer } from './answers';

/** The number to call: that of the first service that needs somebody, else of any, else the site contact's. */
export function telephoneFor(site: RolloutSite, { main }: WholeAnswer): string | undefined {
  const needy = main.filter(({ now }) => !isWorking(now.state));
  return helpTelephone([...needy, ...main].map(({ service }) => service)) ?? site.ContactTelephone;
}

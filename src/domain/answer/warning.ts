import { type Day, daysBetween } from '../day';
import { textOrder } from '../order';
import type { Headline } from './headline';
import type { PlaceGap, WorkPlace } from './nearPlaces';
import { type Named, type ServiceLine, type Without, namedOf } from './serviceLines';

/**
 * The one warning, shown above everything else.
 *
 * - `place`: the place that people are sent to ends before they have internet access
 * - `without`: what people have ends, or has ended, before the new service comes
 * - `ends`: what people have ends soon, and the new service is there in time
 */
export type Warning =
  | { readonly kind: 'place'; readonly place: WorkPlace; readonly gap: PlaceGap }
  | { readonly kind: 'without'; readonly service: Named; readonly without: Without }
  | { readonly kind: 'ends'; readonly service: Named; readonly provider?: string; readonly on: Day };

/** A warning about a service. */
export type ServiceWarning = Exclude<Warning, { readonly kind: 'place' }>;

/** People are warned this many days before something ends. */
const soon = 30;

/** The warning about the place that people are sent to comes before those about services. */
export function warningOf({ lead }: Headline, lines: readonly ServiceLine[], today: Day): Warning | undefined {
  if (lead.kind === 'go' && lead.place.endsFirst)
    return { kind: 'place', place: lead.place, gap: lead.place.endsFirst };
  return serviceWarning(lines, today);
}

/**
 * The most pressing warning: about an essential service before an extended one, about a gap that can still be prevented
 * before one that has begun, then the soonest.
 */
export function serviceWarning(lines: readonly ServiceLine[], today: Day): ServiceWarning | undefined {
  const [worst] = lines
    .flatMap((line) => (line.without ? { line, without: line.without } : []))
    .sort((a, b) => textOrder(rank(a), rank(b)));
  if (worst) return { kind: 'without', service: namedOf(worst.line), without: worst.without };
  const [ending] = lines
    .flatMap((line): Extract<Warning, { kind: 'ends' }>[] => {
      const { until: on, provider } = line.stands.use === 'lent' ? line.stands.kept : {};
      return on && daysBetween(today, on) <= soon ? [{ kind: 'ends', service: namedOf(line), provider, on }] : [];
    })
    .sort((a, b) => textOrder(a.on, b.on));
  return ending;
}

function rank({ line, without }: { readonly line: ServiceLine; readonly without: Without }): string {
  return `${line.essential ? 0 : 1}${without.existing === 'there' ? 0 : 1}${without.endsOn}`;
}

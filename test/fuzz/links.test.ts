import fc from 'fast-check';
import { addressOf, routeIn, type Route } from '../../src/ui/route';
import { askingIn, isDeciding, requestIn, sentIn } from '../../src/webparts/deviceRequest/routes';
import { routeOf, tabs, triageRoute } from '../../src/webparts/deviceRequest/triage/routes';
import { anyText, hostileTexts } from './hostile';
import { must, surface } from './surface';

// Deep links: any page address gives a place, and that place's address leads to it again.

const names = ['site', 'service', 'topic', 'sites', 'phone', 'step'] as const;
const query = fc.array(
  fc.tuple(
    fc.constantFrom(...names, 'Site', '', 'x'),
    fc.oneof(
      anyText,
      fc.constantFrom(
        'all',
        'ask',
        'ask-7',
        'decide',
        'queue',
        'queue-7',
        'sent-7',
        '7',
        '0',
        '99999999999999999999',
        'ask-99999999999999999999',
      ),
    ),
  ),
  { maxLength: 7 },
);
const written = query.chain((pairs) =>
  fc.constantFrom(
    `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(whole(value))}`).join('&')}`,
    `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
    pairs.map(([, value]) => value).join(''),
  ),
);

/** Half characters cannot be written in an address. */
function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}

surface('deep link: the place in an address', {
  corpus: hostileTexts.flatMap((text) => [
    `?${text}`,
    ...names.map((name) => `?${name}=${encodeURIComponent(whole(text))}`),
  ]),
  inputs: written,
  most: 20_000,
  check(search) {
    const route = routeIn(search);
    sensible(route);
    const address = addressOf(route, 'https://a.example/sites/openservice/SitePages/Home.aspx?env=x#part');
    const url = new URL(address);
    must(
      url.origin === 'https://a.example' && url.searchParams.get('env') === 'x' && url.hash === '#part',
      `leads to ${address}`,
    );
    must(
      JSON.stringify(routeIn(url.search)) ===
        JSON.stringify(routeIn(new URL(addressOf(routeIn(url.search), address)).search)),
      'does not lead to itself',
    );
  },
});

function sensible(route: Route): void {
  for (const name of names) {
    const value = route[name];
    must(
      value === undefined || (typeof value === 'string' && value.length <= 40 && value.trim() !== ''),
      `${name} is ${JSON.stringify(value)}`,
    );
  }
}

surface('deep link: where in the requests for a phone', {
  corpus: hostileTexts.flatMap((text) => [
    { phone: text, step: undefined },
    { phone: 'decide', step: text },
  ]),
  inputs: fc.record({
    phone: fc.oneof(anyText, fc.constantFrom('ask', 'ask-3', 'decide', '3')),
    step: fc.oneof(anyText, fc.constantFrom('queue', 'decided-3', 'sent-3', 'blackberry')),
  }),
  most: 10_000,
  check({ phone, step: at }) {
    const route = routeIn(`?${new URLSearchParams({ phone: whole(phone), step: whole(at ?? '') }).toString()}`);
    const { tab, request } = triageRoute(route);
    must(tabs.includes(tab), `opens the tab ${tab}`);
    for (const number of [request, requestIn(route), sentIn(route), askingIn(route)?.changes])
      must(number === undefined || (Number.isFinite(number) && number >= 0), `looks for the request ${number}`);
    must(
      [askingIn(route) !== undefined, isDeciding(route), requestIn(route) !== undefined].filter(Boolean).length <= 1,
      'is in two places at once',
    );
    must(
      JSON.stringify(triageRoute(routeOf({ tab, request }))) === JSON.stringify({ tab, request }),
      'does not lead to itself',
    );
  },
});

const list = 'https://res.cdn.office.net/teams-js/';

/**
 * teams-js asks Microsoft's content delivery network for the origins that may frame it, and takes the list it carries
 * where that cannot be had. Here it cannot be had, without a word on the console: nothing leaves this machine.
 */
export function keepTeamsListAtHome(scope: Pick<Window, 'fetch'>): void {
  const real = scope.fetch.bind(scope);
  scope.fetch = (input, init) =>
    addressOf(input).startsWith(list) ? Promise.reject(new TypeError('Not asked from here.')) : real(input, init);
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

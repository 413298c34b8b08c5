import type { Answering } from './answering';
import type { HostRequest } from './exchange';

/**
 * `fetch` to a host in the same process.
 *
 * @throws ConnectionCut if the connection ends without a reply.
 */
export async function fetchFrom(host: { readonly answer: Answering }, request: Request): Promise<Response> {
  const { status, headers, body } = await host.answer(receivedFrom(request));
  // A reply without content must have no body, not even an empty one.
  return new Response(body || null, { status, headers });
}

function receivedFrom(request: Request): HostRequest {
  const { host, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    url: pathname + search,
    headers: { ...Object.fromEntries(request.headers), host },
    chunks: bytesOf(request),
    left: () => request.signal.aborted,
  };
}

async function* bytesOf(request: Request): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await request.arrayBuffer());
}

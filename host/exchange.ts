import type { IncomingHttpHeaders } from 'node:http';
import type { Person } from './people';

/** One HTTP request, over a socket or from a page in the same process. */
export interface HostRequest {
  readonly method: string;
  /** The path and query as they were sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The body, in whatever pieces it comes. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Whether the client has gone, so that no reply reaches it. */
  left(): boolean;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** One request, with what every part of the host needs to know of it. */
export interface Exchange {
  readonly request: HostRequest;
  readonly url: URL;
  /** The person of the request. */
  readonly person: Person;
  /** The whole body; rejects with a 413 if it is over the limit. */
  body(): Promise<Buffer>;
}

/** Answers an exchange, or resolves to nothing if it is for another part of the host. */
export type Handler = (exchange: Exchange) => Promise<Reply | undefined>;

/** The connection ends without a reply, as a fault asked. */
export class ConnectionCut extends Error {
  public constructor() {
    super('The connection was cut, as a fault asked.');
    this.name = 'ConnectionCut';
  }
}

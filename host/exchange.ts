import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from './people';

/** One HTTP request and the reply to it, with what every part of the host needs to know of it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Whom the request runs as. */
  readonly person: Person;
  /** The whole body; rejects with a 413 where it is over the limit. */
  body(): Promise<Buffer>;
}

/** Answers an exchange, or resolves to false where it is for another part of the host. */
export type Handler = (exchange: Exchange) => Promise<boolean>;

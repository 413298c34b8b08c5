import { SchemaMismatch } from '../lists/decode';
import { ProblemError } from './problem';

/**
 * Whether a write that ended in this error may have been carried out all the same: no reply came, it could not be read,
 * or a server failed (500, 502, 504), perhaps after the work. With any other status, SharePoint refused before it
 * wrote. That includes 429 and 503: it was busy.
 */
export function mayBeWritten(error: unknown): boolean {
  // PnPjs' `HttpRequestError`. The check repeats problem.ts: to share it would add an export to every entry.
  const { isHttpRequestError, status = 0 } = (error ?? {}) as { isHttpRequestError?: true; status?: number };
  if (isHttpRequestError) return status >= 500 && status !== 503;
  return !(error instanceof ProblemError || error instanceof SchemaMismatch);
}

import { SchemaMismatch } from '../lists/decode';
import { ProblemError } from './problem';

/**
 * Whether a write that was answered so may have been carried out all the same: no reply came, it could not be read, or
 * a server failed (500, 502, 504), perhaps after the work. With any other status SharePoint refuses before it writes,
 * 429 and 503 included: it is busy.
 */
export function mayBeWritten(error: unknown): boolean {
  // PnPjs' `HttpRequestError`, recognised as in problem.ts, whose own test would cost every entry an export.
  const { isHttpRequestError, status = 0 } = (error ?? {}) as { isHttpRequestError?: true; status?: number };
  if (isHttpRequestError) return status >= 500 && status !== 503;
  return !(error instanceof ProblemError || error instanceof SchemaMismatch);
}

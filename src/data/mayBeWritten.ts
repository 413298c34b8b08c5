import { SchemaMismatch } from '../lists/decode';
import { isHttpError, ProblemError } from './problem';

/**
 * Whether a write that was answered so may have been carried out all the same: no reply came, it could not be read, or
 * a server failed (500, 502, 504), perhaps after the work. With any other status SharePoint refuses before it writes,
 * 429 and 503 included: it is busy.
 */
export function mayBeWritten(error: unknown): boolean {
  if (isHttpError(error)) return error.status >= 500 && error.status !== 503;
  return !(error instanceof ProblemError || error instanceof SchemaMismatch);
}

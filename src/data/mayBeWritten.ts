import { SchemaMismatch } from '../lists/decode';
import { isHttpError, ProblemError } from './problem';

/**
 * Whether a write that ended in this error may have been carried out all the same: no reply came, it could not be read,
 * or a server failed (500, 502, 504), perhaps after the work. With any other status, SharePoint refused before it
 * wrote. That includes 429 and 503: it was busy.
 */
export function mayBeWritten(error: unknown): boolean {
  if (isHttpError(error)) return error.status >= 500 && error.status !== 503;
  return !(error instanceof ProblemError || error instanceof SchemaMismatch);
}

import type { Failed, Problem } from '../domain/problem';
import { SchemaMismatch } from '../lists/decode';

/** The only error that `src/data` throws: `problem` says in the project's terms what went wrong. */
export class ProblemError extends Error {
  public constructor(public readonly problem: Problem) {
    super(problem.kind);
    this.name = 'ProblemError';
  }
}

/**
 * Does something with SharePoint.
 *
 * @param list URL name of the list, if it is about one.
 * @throws ProblemError
 */
export async function orProblem<T>(work: () => Promise<T>, list?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ProblemError(await problemFrom(error, list));
  }
}

/** Seconds to wait if a busy SharePoint does not say how long. */
const defaultRetryAfter = 10;

/** PnPjs' `HttpRequestError`, recognised by its property: a batch and a request may each bring their own class. */
interface HttpError {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly response: Response;
}

export function isHttpError(error: unknown): error is HttpError {
  return typeof error === 'object' && error !== null && (error as Partial<HttpError>).isHttpRequestError === true;
}

/**
 * What an error of SharePoint or PnPjs means.
 *
 * @param list URL name of the list, if it was about one.
 */
export async function problemFrom(error: unknown, list?: string): Promise<Problem> {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof SchemaMismatch) return { kind: 'schemaMismatch', list: error.list, field: error.field };
  if (isHttpError(error)) return fromHttp(error, list);
  // fetch rejects with a TypeError if no reply came at all:
  // https://developer.mozilla.org/docs/Web/API/Window/fetch#exceptions It is recognised by name, since it may come from
  // another frame's realm.
  const { name = '', message = String(error) } = (error ?? {}) as Partial<Error>;
  if (name === 'TypeError' && /fetch|network|load failed/i.test(message)) return { kind: 'offline' };
  // webpack's name for it: the code of a second request is loaded after the answer.
  if (name === 'ChunkLoadError') return { kind: 'offline' };
  return { kind: 'unexpected', detail: message };
}

/** The form digest is missing or wrong, or has expired. */
const digestCodes = ['-2130575251', '-2130575252'];

async function fromHttp({ status, response }: HttpError, list?: string): Promise<Problem> {
  const { code, message } = await errorOf(response);
  switch (status) {
    case 401:
      return { kind: 'expired' };
    case 403:
      return digestCodes.some((digestCode) => code.startsWith(digestCode))
        ? { kind: 'expired' }
        : { kind: 'forbidden', list };
    case 404:
      return { kind: 'missing', list };
    case 412:
      return { kind: 'conflict' };
    case 429:
    case 503:
    case 504:
      return { kind: 'throttled', retryAfter: secondsFrom(response.headers) };
  }
  // SharePoint names the column only in its message: "The field or property 'Now' does not exist." or, for a write,
  // "The property 'Now' does not exist on type 'SP.Data.RolloutStatusesListItem'."
  const field = status === 400 && list ? /property '([^']+)' does not exist/i.exec(message)?.[1] : undefined;
  if (list && field) return { kind: 'schemaMismatch', list, field };
  return { kind: 'unexpected', detail: message ? `${status}: ${message}` : String(status) };
}

/**
 * `Retry-After` is a number of seconds, or a date by the same clock as the reply's `Date`:
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function secondsFrom(headers: Headers): number {
  const header = headers.get('Retry-After');
  const seconds = Number(header ?? NaN);
  if (Number.isFinite(seconds)) return Math.max(1, Math.ceil(seconds));
  const wait = Date.parse(header ?? '') - Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(wait) ? defaultRetryAfter : Math.max(1, Math.ceil(wait / 1000));
}

/** SharePoint's code and message; empty if the body is not SharePoint's. */
async function errorOf(response: Response): Promise<{ code: string; message: string }> {
  try {
    const body = (await response.json()) as Record<
      string,
      { code?: string; message?: { value?: string } | string } | undefined
    >;
    const { code = '', message = '' } = body['odata.error'] ?? body.error ?? {};
    return { code, message: (typeof message === 'string' ? message : message.value) ?? '' };
  } catch {
    return { code: '', message: '' };
  }
}

/** The outcome of a write that threw: nobody knows whether it was saved. */
export async function unclear(error: unknown): Promise<Failed> {
  return { state: 'failed', problem: await problemFrom(error), unclear: true };
}

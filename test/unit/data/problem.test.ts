import { HttpRequestError } from '@pnp/queryable';
import { problemFrom, ProblemError } from '../../../src/data/problem';
import { SchemaMismatch } from '../../../src/lists/decode';

/** jsdom has no Response; the tests need only this much of one. */
function reply(status: number, body: string, headers: Record<string, string> = {}): Response {
  return {
    status,
    statusText: 'Refused',
    headers: new Map(Object.entries(headers)),
    json: async () => JSON.parse(body) as unknown,
  } as unknown as Response;
}

function httpError(status: number, message = '', headers: Record<string, string> = {}, code = '-1'): HttpRequestError {
  const body = JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: message } } });
  return new HttpRequestError(`[${status}]`, reply(status, body, headers));
}

describe('a problem', () => {
  it.each([
    [401, { kind: 'expired' }],
    [403, { kind: 'forbidden', list: 'RolloutSites' }],
    [404, { kind: 'missing', list: 'RolloutSites' }],
    [412, { kind: 'conflict' }],
  ])('of status %i is %j', async (status, problem) => {
    expect(await problemFrom(httpError(status), 'RolloutSites')).toEqual(problem);
  });

  it('says for how long SharePoint wants us to wait, in seconds, as a date, or not at all', async () => {
    expect(await problemFrom(httpError(429, '', { 'Retry-After': '17' }))).toEqual({
      kind: 'throttled',
      retryAfter: 17,
    });
    expect(await problemFrom(httpError(503))).toEqual({ kind: 'throttled', retryAfter: 10 });
  });

  it('counts a date to wait until from the reply’s own date, whatever the computer’s clock', async () => {
    const dated = { Date: 'Mon, 15 Apr 2013 08:10:00 GMT', 'Retry-After': 'Mon, 15 Apr 2013 08:11:00 GMT' };
    expect(await problemFrom(httpError(429, '', dated))).toEqual({ kind: 'throttled', retryAfter: 60 });
    expect(await problemFrom(httpError(429, '', { 'Retry-After': dated['Retry-After'] }))).toEqual({
      kind: 'throttled',
      retryAfter: 10,
    });
  });

  it('is a page open too long, not a lack of access, where the digest has run out', async () => {
    expect(
      await problemFrom(
        httpError(
          403,
          'The security validation for this page has timed out.',
          {},
          '-2130575252, Microsoft.SharePoint.SPException',
        ),
      ),
    ).toEqual({ kind: 'expired' });
    expect(
      await problemFrom(httpError(403, 'Access denied.', {}, '-2147024891, System.UnauthorizedAccessException')),
    ).toEqual({ kind: 'forbidden' });
  });

  it('names the list and the column SharePoint does not know', async () => {
    const error = httpError(400, "The field or property 'Now' does not exist.");
    expect(await problemFrom(error, 'RolloutStatuses')).toEqual({
      kind: 'schemaMismatch',
      list: 'RolloutStatuses',
      field: 'Now',
    });
    expect(await problemFrom(new SchemaMismatch('RolloutSites', 'Town'))).toEqual({
      kind: 'schemaMismatch',
      list: 'RolloutSites',
      field: 'Town',
    });
  });

  it('names the column that a list does not take a value for', async () => {
    const words =
      "The property 'For' does not exist on type 'SP.Data.RolloutUpdatesListItem'. Make sure to only use property names that are defined by the type.";
    expect(await problemFrom(httpError(400, words), 'RolloutUpdates')).toEqual({
      kind: 'schemaMismatch',
      list: 'RolloutUpdates',
      field: 'For',
    });
  });

  it('keeps SharePoint’s own words where it is none of these', async () => {
    expect(await problemFrom(httpError(500, 'The attempted operation is prohibited.'))).toEqual({
      kind: 'unexpected',
      detail: '500: The attempted operation is prohibited.',
    });
    const html = new HttpRequestError('[502]', reply(502, '<html>'));
    expect(await problemFrom(html)).toEqual({ kind: 'unexpected', detail: '502' });
  });

  it('is being offline where code that is loaded on demand did not come', async () => {
    const error = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    expect(await problemFrom(error)).toEqual({ kind: 'offline' });
  });

  it('is being offline where no reply came at all, and not where our own code fails', async () => {
    expect(await problemFrom(new TypeError('Failed to fetch'))).toEqual({ kind: 'offline' });
    expect(await problemFrom(new TypeError('NetworkError when attempting to fetch resource.'))).toEqual({
      kind: 'offline',
    });
    expect(await problemFrom(new TypeError('x is not a function'))).toMatchObject({ kind: 'unexpected' });
  });

  it('already known stays what it is', async () => {
    expect(await problemFrom(new ProblemError({ kind: 'conflict' }))).toEqual({ kind: 'conflict' });
  });
});

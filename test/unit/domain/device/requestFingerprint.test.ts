/** @jest-environment node */
// jsdom has no Web Crypto.
import fc from 'fast-check';
import {
  type FingerprintedRequest,
  columnsOfRequester,
  compareFingerprint,
  fingerprintOf,
  fingerprintsOf,
} from '../../../../src/domain/device/requestFingerprint';
import type { RequestFacts } from '../../../../src/domain/device/request';
import { alone, anyRequest, onCall, request } from './facts';

type Values = Readonly<Record<string, unknown>>;

/** Whether two requests hold the same, computed differently from the fingerprint. */
function hold(one: FingerprintedRequest, other: FingerprintedRequest): boolean {
  // Invisible characters and half characters are removed from texts when they are written and read.
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value
        .replace(
          // eslint-disable-next-line no-control-regex
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
          '',
        )
        .replace(/\p{Cs}/gu, '')
        .split(/\r\n|\r|\n/)
        .join('\n')
        .trim();
    return Array.isArray(value) ? [...value].sort().join('|') : (value ?? '');
  };
  return (['Id', 'AuthorId', ...columnsOfRequester] as const).every(
    (column) => plain((one as unknown as Values)[column]) === plain((other as unknown as Values)[column]),
  );
}

describe('the fingerprint of a request', () => {
  const rota = request(17, { BusinessNeeds: [onCall], Justification: 'Rota' });
  const rotaAtFirst = 'd5747aff6244f5d56f47dddf36bc9ac69bc76649b3dd0be4dd8ea870ce1a7998';
  const rotaNow = '2:210cb29f9118be03631eb9c4f81221d923ad41f1dcb9eaea1425ed2b9b8ae8';

  it('is always the same by each version, in 64 characters: the record keeps it for years', async () => {
    expect(await fingerprintsOf(rota)).toEqual([rotaAtFirst, rotaNow]);
    expect(await fingerprintOf(rota)).toBe(rotaNow);
    expect(rotaNow).toHaveLength(64);
  });

  it('is compared by the version that it names: a column added later changes no older one', async () => {
    const described = await fingerprintsOf({ ...rota, SiteInWords: 'The old chapel' });
    expect(compareFingerprint(rotaAtFirst, described)).toBe('same');
    expect(compareFingerprint(rotaNow, described)).toBe('changed');
    const changed = await fingerprintsOf({ ...rota, Justification: 'None' });
    expect(compareFingerprint(rotaAtFirst, changed)).toBe('changed');
    expect(compareFingerprint(rotaNow, changed)).toBe('changed');
  });

  it('by a newer version is neither the same nor changed; anything else is changed', async () => {
    const prints = await fingerprintsOf(rota);
    expect(compareFingerprint(`3:${'a'.repeat(62)}`, prints)).toBe('newer');
    expect(compareFingerprint(`12:${'0'.repeat(61)}`, prints)).toBe('newer');
    for (const garbage of ['', 'x', `3:${'a'.repeat(61)}`, `3:${'z'.repeat(62)}`, `1:${rotaAtFirst.slice(0, 62)}`])
      expect([garbage, compareFingerprint(garbage, prints)]).toEqual([garbage, 'changed']);
    for (const almost of [rotaAtFirst.slice(0, 62), rotaNow.slice(2), `0${rotaNow.slice(0, 63)}`, `2:${rotaAtFirst}`])
      expect([almost, compareFingerprint(almost, prints)]).toEqual([almost, 'changed']);
  });

  it('changes with each thing it covers, and with nothing else', async () => {
    const before = request(1, { Reply: 'Yes' });
    const print = await fingerprintOf(before);
    const others: Partial<RequestFacts> = {
      Id: 2,
      AuthorId: 8,
      Title: 'x',
      RequestKey: 'x',
      RequesterKey: 'x',
      RequestedForName: 'x',
      RequestedForEmail: 'x',
      FunctionKey: 'x',
      SiteCode: 'x',
      BusinessNeeds: [alone],
      Justification: 'x',
      NeedsMobileEmail: true,
      UsesNHSmail: true,
      CurrentDevice: 'x',
      KeepNumber: 'x',
      NeededBy: '2013-04-19' as RequestFacts['NeededBy'],
      PolicyVersion: 1,
      ReviewReason: 'x',
      Reply: undefined,
      Withdrawn: true,
      SiteInWords: 'x',
    };
    expect(Object.keys(others).sort()).toEqual(['Id', 'AuthorId', ...columnsOfRequester].sort());
    for (const [column, value] of Object.entries(others)) {
      expect([column, (await fingerprintOf({ ...before, [column]: value })) === print]).toEqual([column, false]);
    }
    expect(
      await fingerprintOf({
        ...before,
        Outcome: 'Declined',
        OutcomeStage: 'Issued',
        Created: new Date(0),
      } as RequestFacts),
    ).toBe(print);
  });

  it('changes exactly when something it covers does, for any two requests', async () => {
    const columns = ['Id', 'AuthorId', ...columnsOfRequester] as const;
    await fc.assert(
      fc.asyncProperty(anyRequest, anyRequest, fc.subarray([...columns]), async (one, other, taken) => {
        const mixed = { ...one, ...Object.fromEntries(taken.map((column) => [column, other[column]])) };
        expect((await fingerprintOf(one)) === (await fingerprintOf(mixed))).toBe(hold(one, mixed));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change when a value moves to the next column', async () => {
    expect(await fingerprintOf(request(1, { Justification: 'a' }))).not.toBe(
      await fingerprintOf(request(1, { ReviewReason: 'a' })),
    );
    for (const mark of [',', '"', '","', '|', '\n-']) {
      const [one, other] = [{ RequestedForName: `a${mark}` }, { RequestedForName: 'a', RequestedForEmail: mark }];
      expect(await fingerprintOf(request(1, one))).not.toBe(await fingerprintOf(request(1, other)));
    }
  });

  it('stays the same however SharePoint gives the values back', async () => {
    const print = await fingerprintOf(request(1, { Justification: 'One\nTwo', BusinessNeeds: [onCall, alone] }));
    expect(await fingerprintOf(request(1, { Justification: 'One\r\nTwo \n', BusinessNeeds: [alone, onCall] }))).toBe(
      print,
    );
    const empty = {
      Justification: 'One\nTwo',
      BusinessNeeds: [onCall, alone],
      Reply: null,
      SiteCode: '',
      Withdrawn: undefined,
      PolicyVersion: null,
    };
    expect(await fingerprintOf({ ...request(1), ...empty, SiteInWords: '' } as unknown as RequestFacts)).toBe(print);
  });
});

import { act, renderHook } from '../../renderHook';
import { browserStore } from '../../../../src/data/browserStore';
import type { Connection } from '../../../../src/data/connection';
import { mySite } from '../../../../src/data/mySite';
import { holdRoute } from '../../../../src/ui/route';
import { useSiteChoice } from '../../../../src/webparts/base/useSiteChoice';

const siteUrl = 'https://a.example/sites/openservice';
const connection = {
  siteUrl,
  owner: 'ada',
  clock: { now: () => new Date('2013-04-15T08:10:00Z'), subscribe: () => () => undefined },
} as unknown as Connection;

describe('my site, chosen elsewhere while something is typed here', () => {
  it('stays as it is until the next navigation, and is followed then', () => {
    const elsewhere = mySite(browserStore(siteUrl, 'ada'));
    elsewhere.choose('MILLGATE');
    const { result } = renderHook(() => useSiteChoice(connection, false));
    expect(result.current.mine).toBe('MILLGATE');

    const letGo = holdRoute(() => true);
    act(() => elsewhere.choose('CASTLE'));
    expect(result.current.mine).toBe('MILLGATE');

    letGo();
    act(() => result.current.go({ service: 'email' }));
    expect(result.current.mine).toBe('CASTLE');
  });
});

import * as React from 'react';
import { act, renderHook } from '../renderHook';
import type * as PlaceModule from '../../../src/ui/route';

type Module = typeof PlaceModule;

/** A bundle's own copy of the module: on a SharePoint page, each web part has one. */
function aBundle(): Module {
  let module: Module | undefined;
  // React belongs to the page, as in SharePoint.
  jest.doMock('react', () => React);
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only so are modules loaded anew
    module = require('../../../src/ui/route') as Module;
  });
  return module!;
}

const page = '/sites/openservice/SitePages/Home.aspx';
const shown = (): string => window.location.pathname + window.location.search;

/** Goes back as the browser's button does. */
async function goBack(): Promise<void> {
  await act(async () => {
    const heard = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.history.back();
    await heard;
  });
}

beforeEach(() => window.history.replaceState(null, '', page));

describe('the way elsewhere', () => {
  it('waits for those who would lose something, and is taken once they let go', () => {
    const { useRoute, holdRoute } = aBundle();
    const { result } = renderHook(useRoute);
    const asked: Parameters<Parameters<typeof holdRoute>[0]>[0][] = [];
    const letGo = holdRoute((leaving) => asked.push(leaving) > 0);
    act(() => result.current[1]({ site: 'MILL' }));
    expect([shown(), result.current[0].site]).toEqual([page, undefined]);
    expect(asked).toMatchObject([{ to: { site: 'MILL' } }]);
    letGo();
    act(() => asked[0].go());
    expect([shown(), result.current[0].site]).toEqual([`${page}?site=MILL`, 'MILL']);
  });

  it('waits for a web part of another bundle, too', () => {
    const [one, other] = [aBundle(), aBundle()];
    const { result } = renderHook(one.useRoute);
    renderHook(other.useRoute);
    const letGo = other.holdRoute(() => true);
    act(() => result.current[1]({ site: 'MILL' }));
    expect(shown()).toBe(page);
    expect([one.isRouteHeld(), other.isRouteHeld()]).toEqual([false, true]);
    letGo();
    act(() => result.current[1]({ site: 'MILL' }));
    expect(result.current[0].site).toBe('MILL');
  });

  it('to where one is asks nobody', () => {
    const { useRoute, holdRoute } = aBundle();
    const { result } = renderHook(useRoute);
    const asks = jest.fn(() => true);
    const letGo = holdRoute(asks);
    act(() => result.current[1]({}));
    expect(asks).not.toHaveBeenCalled();
    letGo();
  });
});

describe('what is shown without its address', () => {
  it('is named in it: all else there stays, and the back button does not stop in between', async () => {
    const { useRoute: useRoute, nameInAddress } = aBundle();
    window.history.replaceState({ router: 1 }, '', `${page}?web=1#steps`);
    const before = window.history.length;
    const { result } = renderHook(useRoute);
    act(() => nameInAddress({ site: 'MILL' }));
    expect(window.location.href).toMatch(/Home\.aspx\?web=1&site=MILL#steps$/);
    expect([window.history.length, window.history.state]).toEqual([before, { router: 1 }]);
    expect([result.current[0].site, result.current[2]]).toEqual(['MILL', 0]);
  });

  it('is named though somebody would lose something by leaving: nothing is left', () => {
    const [one, other] = [aBundle(), aBundle()];
    renderHook(one.useRoute);
    const { result } = renderHook(other.useRoute);
    const asks = jest.fn(() => true);
    const letGo = other.holdRoute(asks);
    act(() => one.nameInAddress({ site: 'MILL' }));
    expect([asks.mock.calls.length, shown(), result.current[0].site]).toEqual([0, `${page}?site=MILL`, 'MILL']);
    letGo();
  });

  it('is known to a web part that was drawn before another named it', () => {
    const { useRoute: useRoute, nameInAddress } = aBundle();
    const { result } = renderHook(() => {
      const at = useRoute();
      React.useLayoutEffect(() => nameInAddress({ site: 'MILL' }), []);
      return at;
    });
    expect([result.current[0].site, result.current[2]]).toEqual(['MILL', 0]);
  });
});

describe('somebody has gone elsewhere', () => {
  it('for the web part they pressed in; another goes along, and takes nobody’s focus', () => {
    const [one, other] = [aBundle(), aBundle()];
    const pressed = renderHook(one.useRoute).result;
    const along = renderHook(other.useRoute).result;
    act(() => pressed.current[1]({ site: 'MILL' }));
    expect([pressed.current[0].site, pressed.current[2]]).toEqual(['MILL', 1]);
    expect([along.current[0].site, along.current[2]]).toEqual(['MILL', 0]);
  });

  it('in every web part, by the back button; not where they stay', async () => {
    const [one, other] = [aBundle(), aBundle()];
    const pressed = renderHook(one.useRoute).result;
    const along = renderHook(other.useRoute).result;
    act(() => pressed.current[1]({ site: 'MILL' }));
    act(() => pressed.current[1]({ site: 'MILL' }));
    await goBack();
    expect([pressed.current[2], along.current[2]]).toEqual([2, 1]);
  });
});

describe('the back button', () => {
  it('leads to another place on the page only once one lets go; until then the address stays', async () => {
    const { useRoute, holdRoute } = aBundle();
    const { result } = renderHook(useRoute);
    act(() => result.current[1]({ site: 'MILL' }));
    act(() => result.current[1]({ site: 'MILL', service: 'email' }));
    let go: (() => void) | undefined;
    const letGo = holdRoute((leaving) => {
      go = leaving.go;
      return true;
    });
    await goBack();
    expect([shown(), result.current[0].service]).toEqual([`${page}?site=MILL&service=email`, 'email']);
    letGo();
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    await act(async () => {
      go!();
      await arrived;
    });
    expect([shown(), result.current[0].service]).toEqual([`${page}?site=MILL`, undefined]);
    // And it goes back further, as if nobody had been asked.
    await goBack();
    expect(shown()).toBe(page);
  });

  it('from one part of the page to another asks nobody: all that is shown stays', async () => {
    const { useRoute, holdRoute } = aBundle();
    const { result } = renderHook(useRoute);
    act(() => result.current[1]({ site: 'MILL' }));
    const asks = jest.fn(() => true);
    const letGo = holdRoute(asks);
    await act(async () => {
      const heard = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      window.location.hash = 'steps';
      await heard;
    });
    expect([asks.mock.calls.length, shown(), window.location.hash]).toEqual([0, `${page}?site=MILL`, '#steps']);
    await goBack();
    expect([asks.mock.calls.length, shown(), window.location.hash]).toEqual([0, `${page}?site=MILL`, '']);
    // Before going to another place, it asks as usual.
    await goBack();
    expect([asks.mock.calls.length, shown()]).toEqual([1, `${page}?site=MILL`]);
    letGo();
  });

  it('of the router, which has turned the page by then, is left alone: the address is that of the page shown', async () => {
    const { useRoute, holdRoute } = aBundle();
    window.history.replaceState(null, '', '/sites/openservice/SitePages/News.aspx');
    window.history.pushState(null, '', page);
    renderHook(useRoute);
    const asks = jest.fn(() => true);
    const letGo = holdRoute(asks);
    await goBack();
    expect(asks).not.toHaveBeenCalled();
    expect(shown()).toBe('/sites/openservice/SitePages/News.aspx');
    letGo();
  });

  it('keeps the address of this visit, not that of the visit before, where the module outlives a page', async () => {
    const { useRoute, holdRoute } = aBundle();
    const before = renderHook(useRoute);
    act(() => before.result.current[1]({ site: 'OLD' }));
    before.unmount();
    window.history.pushState(null, '', '/sites/openservice/SitePages/News.aspx');
    window.history.pushState(null, '', `${page}?site=MILL`);
    const { result } = renderHook(useRoute);
    window.history.pushState(null, '', `${page}?site=MILL`);
    const letGo = holdRoute(() => true);
    await goBack();
    expect([shown(), result.current[0].site]).toEqual([`${page}?site=MILL`, 'MILL']);
    window.history.replaceState(null, '', `${page}?site=CAS`);
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(shown()).toBe(`${page}?site=MILL`);
    letGo();
  });
});

import * as React from 'react';
import { Waiting } from './AsyncView';
import { Unbroken } from './Unbroken';

/**
 * A view whose code is loaded when it is first shown. Where it cannot be loaded, the rest of the web part stays, and it
 * can be tried again: React keeps a failed `lazy` for ever, so that is made anew.
 */
export function onDemand<P extends object>(
  load: () => Promise<React.ComponentType<P>>,
): (props: P) => React.ReactElement {
  const make = (): React.ComponentType<P> =>
    React.lazy(async () => ({ default: await load() })) as unknown as React.ComponentType<P>;
  let View = make();

  return function OnDemand(props) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    const Loaded = View;
    return (
      <Unbroken
        onReset={() => {
          View = make();
          redraw();
        }}
      >
        <React.Suspense fallback={<Waiting />}>
          <Loaded {...props} />
        </React.Suspense>
      </Unbroken>
    );
  };
}

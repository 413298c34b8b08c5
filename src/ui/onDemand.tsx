import * as React from 'react';
import { Waiting } from './AsyncView';
import { Unbroken } from './Unbroken';

/**
 * A view whose code is loaded when it is first shown. Where it cannot be loaded, the rest of the web part stays, and it
 * can be tried again: React keeps a failed `lazy` for ever, so that is made anew.
 */
export function onDemand<P extends object>(load: () => Promise<React.ComponentType<P>>): (props: P) => React.ReactElement {
  const make = (): React.ComponentType<P> => React.lazy(async () => ({ default: await load() })) as unknown as React.ComponentType<P>;
  let View = make();

  return function OnDemand(props) {
    const [, setTries] = React.useState(0);
    const Loaded = View;

    function tryAgain(): void {
      View = make();
      // What is inside was made with the view that failed, so it is made anew too.
      setTries((tries) => tries + 1);
    }

    return (
      <Unbroken onReset={tryAgain}>
        <React.Suspense fallback={<Waiting />}>
          <Loaded {...props} />
        </React.Suspense>
      </Unbroken>
    );
  };
}

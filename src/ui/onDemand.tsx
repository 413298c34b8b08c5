import * as React from 'react';
import { Waiting } from './AsyncView';
import { Unbroken } from './Unbroken';

/**
 * A view whose code is loaded when it is first shown. If it cannot be loaded, the rest of the web part stays, and it
 * can be tried again: React keeps a failed `lazy` for ever, so a new one is made.
 *
 * @param whenNotLoaded shown in its place then; left out: a message that this part of the page has broken.
 */
export function onDemand<P extends object>(
  load: () => Promise<React.ComponentType<P>>,
  whenNotLoaded?: (retry: () => void) => React.ReactElement,
): (props: P) => React.ReactElement {
  let isMissing = false;
  const loaded = async (): Promise<{ default: React.ComponentType<P> }> => {
    isMissing = true;
    const View = await load();
    isMissing = false;
    return { default: View };
  };
  const make = (): React.ComponentType<P> => React.lazy(loaded) as unknown as React.ComponentType<P>;
  let View = make();

  return function OnDemand(props) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    const Loaded = View;
    return (
      <Unbroken
        instead={(retry) => (isMissing ? whenNotLoaded?.(retry) : undefined)}
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

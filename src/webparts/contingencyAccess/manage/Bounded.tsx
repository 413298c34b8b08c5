import * as React from 'react';
import { Button } from '../../../ui/Button';
import { figure, fill } from '../../../ui/words';
import { strings } from './strings';

/** Of a long list its beginning, and the rest when asked, so much at a time. */
export function Bounded<T>({
  items,
  most,
  children,
}: {
  readonly items: readonly T[];
  readonly most: number;
  children(items: readonly T[]): React.ReactNode;
}): React.ReactElement {
  const [shown, setShown] = React.useState(most);
  const rest = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {rest > 0 ? (
        <p>
          <Button quiet onClick={() => setShown(shown + most)}>
            {fill(strings.More, { count: figure(rest) })}
          </Button>
        </p>
      ) : null}
    </>
  );
}

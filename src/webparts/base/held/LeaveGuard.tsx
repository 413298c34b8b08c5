import * as React from 'react';
import { leave, type Leaving } from '../../../ui/place';
import { TextKeptContext } from '../../../ui/textKept';
import { guardPage } from './guardPage';
import { type Hold, type Holder, HolderContext } from './holding';
import { LeaveQuestion } from './LeaveQuestion';

/**
 * Stands around every view in which something can be typed or saved: whoever leaves with something unsaved is asked
 * first, in the page. SharePoint's router asks nobody, and Teams shows no dialog of the browser's
 * (https://github.com/MicrosoftDocs/msteams-docs/issues/10385).
 */
export function LeaveGuard({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const [asked, setAsked] = React.useState<{ readonly lost: readonly Hold[]; readonly leaving: Leaving }>();
  const holds = React.useRef(new Set<Hold>());
  const release = React.useRef<() => void>();

  const letGo = React.useCallback((one: Hold) => {
    holds.current.delete(one);
    if (holds.current.size > 0) return;
    release.current?.();
    release.current = undefined;
  }, []);

  const hold = React.useCallback<Holder>(
    (one) => {
      holds.current.add(one);
      release.current ??= guardPage((leaving) => {
        const lost = [...holds.current].filter(({ stays }) => !stays(leaving.to));
        if (lost.length > 0) setAsked({ lost, leaving });
        return lost.length > 0;
      });
      return () => letGo(one);
    },
    [letGo],
  );

  const isTextKept = React.useCallback(() => [...holds.current].every(({ saving, isKept }) => saving || isKept), []);

  // In the layout's turn: whoever takes the web part away at once must find nothing held by it.
  React.useLayoutEffect(() => () => release.current?.(), []);

  function goOn({ lost, leaving }: NonNullable<typeof asked>): void {
    setAsked(undefined);
    const isSaving = lost.some(({ saving }) => saving);
    lost.forEach((one) => {
      letGo(one);
      one.onLeave(isSaving);
    });
    // Another web part may hold something too: then it asks.
    leave(leaving.go, leaving.to);
  }

  return (
    <HolderContext.Provider value={hold}>
      <TextKeptContext.Provider value={isTextKept}>{children}</TextKeptContext.Provider>
      {asked ? (
        <LeaveQuestion
          saving={asked.lost.some(({ saving }) => saving)}
          onStay={() => setAsked(undefined)}
          onLeave={() => goOn(asked)}
        />
      ) : null}
    </HolderContext.Provider>
  );
}

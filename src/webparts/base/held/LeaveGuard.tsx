import * as React from 'react';
import { leave, type Route } from '../../../ui/route';
import { watchText } from '../../../ui/textKept';
import { strings } from '../saving/strings';
import { guardPage } from './guardPage';
import { type Guard, GuardContext, type Hold } from './holding';
import { LeaveQuestion } from './LeaveQuestion';

/** A wish to leave that would lose something. */
interface Question {
  readonly to: Route | undefined;
  /** Some of it is being saved. */
  readonly saving: boolean;
  go(): void;
}

/**
 * Surrounds every view in which something can be typed or saved: people who leave with something unsaved are asked
 * first, in the page. SharePoint's router asks nobody, and Teams shows no dialog of the browser's
 * (https://github.com/MicrosoftDocs/msteams-docs/issues/10385).
 */
export function LeaveGuard({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const [asked, setAsked] = React.useState<Question>();
  const holds = React.useRef(new Set<Hold>());
  const release = React.useRef<() => void>();

  const letGo = React.useCallback((one: Hold) => {
    holds.current.delete(one);
    if (holds.current.size > 0) return;
    release.current?.();
    release.current = undefined;
  }, []);

  const lostBy = React.useCallback((to: Route | undefined) => [...holds.current].filter(({ stays }) => !stays(to)), []);

  const asks = React.useCallback(
    (go: () => void, to?: Route) => {
      const lost = lostBy(to);
      if (lost.length > 0) setAsked({ to, saving: lost.some(({ saving }) => saving), go });
      return lost.length > 0;
    },
    [lostBy],
  );

  const guard = React.useMemo<Guard>(
    () => ({
      hold(one) {
        holds.current.add(one);
        // Another web part may hold something too, and asks next.
        release.current ??= guardPage(({ go, to }) => asks(() => leave(go, to), to));
        return () => letGo(one);
      },
      leave(close) {
        if (!asks(close)) close();
      },
    }),
    [asks, letGo],
  );

  React.useLayoutEffect(
    () =>
      watchText(() =>
        [...holds.current].every(({ saving, isKept }) => saving || isKept) ? undefined : strings.ExpiredNotKept,
      ),
    [],
  );

  // A layout effect: once the web part is removed, it must hold nothing.
  React.useLayoutEffect(() => () => release.current?.(), []);

  function goOn({ to, saving, go }: Question): void {
    setAsked(undefined);
    // Text that was saved during the question is not lost, and its form may have gone.
    lostBy(to).forEach((one) => {
      letGo(one);
      one.onLeave(saving);
    });
    go();
  }

  return (
    <GuardContext.Provider value={guard}>
      {children}
      {asked ? (
        <LeaveQuestion saving={asked.saving} onStay={() => setAsked(undefined)} onLeave={() => goOn(asked)} />
      ) : null}
    </GuardContext.Provider>
  );
}

import * as React from 'react';
import { AsyncView } from '../../../ui/AsyncView';
import type { Route } from '../../../ui/route';
import { usePart } from '../../base/PartContext';
import { home, lookingAt } from '../routes';
import type { Asking, Checking } from './askState';
import { Back } from './Back';
import { CheckPage } from './CheckPage';
import { DraftNote } from './DraftNote';
import { OpenAlready, openAlready } from './OpenAlready';
import { QuestionPage } from './QuestionPage';
import { routeOf, stepBefore } from './steps';
import type { AskForm } from './useAskForm';

export interface AskPageProps {
  readonly form: AskForm;
  readonly state: Asking | Checking;
}

/** A page of the form, with the way back above it and the draft's note below. */
export function AskPage({ form, state }: AskPageProps): React.ReactElement {
  const { connection, route, go } = usePart();
  const { base, answers, kept, steps, directory } = form;
  const { page: at, changing } = steps.step;
  const out = base ? lookingAt(base.Id) : home;
  const page =
    state.kind === 'check' ? (
      <CheckPage key="check" form={form} {...state} />
    ) : (
      <QuestionPage key={`${at} ${changing}`} form={form} {...state} />
    );
  return (
    <>
      <Back to={routeBefore(form, { phone: route.phone }) ?? out} />
      {at === 'whoFor' || at === 'check' || at === form.openedAt ? (
        <OpenAlready open={openAlready(form.requests, answers, connection.email, base)} answers={answers} />
      ) : null}
      {at === 'site' || at === 'check' ? (
        <AsyncView value={directory.value} onRetry={directory.readAgain} empty={null}>
          {() => page}
        </AsyncView>
      ) : (
        page
      )}
      {kept.begun ? (
        <DraftNote
          changing={base !== undefined}
          isKept={kept.isKept}
          // Said once, on the page that somebody returns to.
          resumedFrom={steps.moved ? undefined : kept.resumedFrom}
          onDiscard={() => {
            kept.forget();
            go(out);
          }}
        />
      ) : null}
    </>
  );
}

/** The page before this one; undefined: *Back* leaves the form, as it does from the last look of a change. */
function routeBefore({ base, steps: { step }, answers, context }: AskForm, form: Route): Route | undefined {
  if (base && step.page === 'check') return undefined;
  const before = stepBefore(step, answers, context);
  return before && routeOf(form, before);
}

import * as React from 'react';
import type { AnswerContext, AnswerFault, Answers } from '../../../domain/device/questions';
import type { Route } from '../../../ui/route';
import { usePart } from '../../base/PartContext';
import { faultsOn, pageToShow, routeOf, type Step, stepAfter, stepIn } from './steps';

export interface Steps {
  readonly step: Step;
  readonly faults: readonly AnswerFault[];
  /** Somebody has moved in the form, or come to it by navigation: the heading takes the focus. */
  readonly moved: boolean;
  /** Goes to the next page, or says what must be mended on this one. */
  advance(answers: Answers): void;
  /** Goes to the first page with something to mend, and says what. False: there is none. */
  mend(answers: Answers): boolean;
}

/**
 * The page of the form to show: the one in the page's address, or an earlier one that is not answered yet.
 *
 * @param arrived somebody has just come to the form by a link or the back button.
 * @param begun the form opens at the last look, or at the first question that is not answered.
 */
export function useSteps(arrived: boolean, answers: Answers, context: AnswerContext, begun: boolean): Steps {
  const { route, go } = usePart();
  const form: Route = { phone: route.phone };
  // Set once, so that the back button leads to the page where the form opened, whatever has been answered since.
  const [entry] = React.useState(() => (begun ? pageToShow('check', answers, context) : 'whoFor'));
  const stepFor = (at: Route): Step => {
    const asked = stepIn(at) ?? { page: entry, changing: false };
    const page = pageToShow(asked.page, answers, context);
    return { page, changing: asked.changing && page !== 'check' };
  };
  const [seen, setSeen] = React.useState(route);
  const [step, setStep] = React.useState<Step>(() => stepFor(route));
  const [faults, setFaults] = React.useState<readonly AnswerFault[]>([]);
  const [moved, setMoved] = React.useState(false);
  if (seen !== route) {
    // Only when the address changes: typing an answer must not turn the page.
    setSeen(route);
    setFaults([]);
    setStep(stepFor(route));
    setMoved(true);
  }

  function turnTo(next: Step, found: readonly AnswerFault[]): void {
    setStep(next);
    setFaults(found);
    setMoved(true);
  }

  return {
    step,
    faults,
    moved: moved || arrived,
    advance(next) {
      const found = faultsOn(step.page, next, context);
      if (found.length > 0) return setFaults(found);
      const after = stepAfter(step, next, context);
      turnTo(after, []);
      go(routeOf(form, after));
    },
    mend(next) {
      const first = pageToShow('check', next, context);
      const found = faultsOn(first, next, context);
      if (found.length === 0) return false;
      // The address does not change, so *Continue* leads back to the last look.
      turnTo({ page: first, changing: first !== 'check' }, found);
      return true;
    },
  };
}

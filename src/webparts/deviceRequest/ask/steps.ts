import {
  type AnswerContext,
  type AnswerFault,
  type AnswerPage,
  type Answers,
  faultsIn,
  type Question,
  questions,
  questionsFor,
} from '../../../domain/device/questions';
import type { Route } from '../../../ui/route';

/** Where in the form somebody is: `changing` when they came from the last look at the answers, and go back there. */
export interface Step {
  readonly page: AnswerPage;
  readonly changing: boolean;
}

/** What the step in the page's address means; undefined: where the form begins, or goes on. */
export function stepIn({ step }: Route): Step | undefined {
  const [, change, name] = /^(change-)?(\w+)$/.exec(step ?? '') ?? [];
  const page = [...questions, 'check' as const].find((each) => each === name);
  return page && { page, changing: Boolean(change) && page !== 'check' };
}

/** The address of a step of the form. */
export function routeOf(form: Route, { page, changing }: Step): Route {
  return { phone: form.phone, step: changing && page !== 'check' ? `change-${page}` : page };
}

export function sentRoute(form: Route, itemId: number): Route {
  return { phone: form.phone, step: `sent-${itemId}` };
}

/** The pages of the form, as somebody answers. No function is asked for while none is published: a person decides. */
export function pagesFor(answers: Answers, { functions }: Pick<AnswerContext, 'functions'>): Question[] {
  return questionsFor(answers).filter((question) => question !== 'function' || functions.length > 0);
}

/** What must be mended on a page. Nobody is held to choose a site while none is listed. */
export function faultsOn(page: AnswerPage, answers: Answers, context: AnswerContext): AnswerFault[] {
  return page === 'site' && context.sites.length === 0 ? [] : faultsIn(page, answers, context);
}

/** The page to show for one that is asked for: an earlier one, where that has still to be answered. */
export function pageToShow(wanted: AnswerPage, answers: Answers, context: AnswerContext): AnswerPage {
  const pages: AnswerPage[] = [...pagesFor(answers, context), 'check'];
  const at = pages.indexOf(wanted);
  // One that does not apply any more: where the answers lead instead.
  const before = at < 0 ? pages : pages.slice(0, at);
  return (
    before.find((page) => page !== 'check' && faultsOn(page, answers, context).length > 0) ??
    (at < 0 ? 'check' : wanted)
  );
}

/** Where one goes on to from a page without faults. */
export function stepAfter({ page, changing }: Step, answers: Answers, context: AnswerContext): Step {
  const pages: AnswerPage[] = [...pagesFor(answers, context), 'check'];
  if (!changing) return { page: pages[pages.indexOf(page) + 1] ?? 'check', changing: false };
  // A changed answer may have brought up a question that nobody has answered.
  const next = pageToShow('check', answers, context);
  return { page: next, changing: next !== 'check' };
}

/** Where *Back* leads; undefined: out of the form. */
export function stepBefore({ page, changing }: Step, answers: Answers, context: AnswerContext): Step | undefined {
  if (changing) return { page: 'check', changing: false };
  const pages: AnswerPage[] = [...pagesFor(answers, context), 'check'];
  const before = pages[pages.indexOf(page) - 1] as AnswerPage | undefined;
  return before && { page: before, changing: false };
}

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

/** A page of the form. `changing`: it was reached from the last look, and leads back there. */
export interface Step {
  readonly page: AnswerPage;
  readonly changing: boolean;
}

/** The step in the page's address; undefined: the form's first page, or where a draft continues. */
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

/**
 * The pages that apply, given the answers. The function is left out while no policy is published: then a person
 * decides.
 */
export function pagesFor(answers: Answers, { functions }: Pick<AnswerContext, 'functions'>): Question[] {
  return questionsFor(answers).filter((question) => question !== 'function' || functions.length > 0);
}

/** What must be mended on a page. No site is required while none is listed. */
export function faultsOn(page: AnswerPage, answers: Answers, context: AnswerContext): AnswerFault[] {
  return page === 'site' && context.sites.length === 0 ? [] : faultsIn(page, answers, context);
}

/** The page to show when `wanted` is asked for: the first one before it that is not answered, else `wanted`. */
export function pageToShow(wanted: AnswerPage, answers: Answers, context: AnswerContext): AnswerPage {
  const pages: AnswerPage[] = [...pagesFor(answers, context), 'check'];
  const at = pages.indexOf(wanted);
  // If `wanted` does not apply any more: the first page that is not answered, else the last look.
  const before = at < 0 ? pages : pages.slice(0, at);
  return (
    before.find((page) => page !== 'check' && faultsOn(page, answers, context).length > 0) ??
    (at < 0 ? 'check' : wanted)
  );
}

/** The step after a page without faults. */
export function stepAfter({ page, changing }: Step, answers: Answers, context: AnswerContext): Step {
  const pages: AnswerPage[] = [...pagesFor(answers, context), 'check'];
  if (!changing) return { page: pages[pages.indexOf(page) + 1] ?? 'check', changing: false };
  // A changed answer can make another question apply.
  const next = pageToShow('check', answers, context);
  return { page: next, changing: next !== 'check' };
}

/** Where *Back* leads; undefined: it leaves the form. */
export function stepBefore({ page, changing }: Step, answers: Answers, context: AnswerContext): Step | undefined {
  if (changing) return { page: 'check', changing: false };
  const pages: AnswerPage[] = [...pagesFor(answers, context), 'check'];
  const before = pages[pages.indexOf(page) - 1] as AnswerPage | undefined;
  return before && { page: before, changing: false };
}

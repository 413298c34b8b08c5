/**
 * Gives a control the focus, with its label or legend in view above it, so that the question is read before the answer:
 * https://github.com/nhsuk/nhsuk-frontend, error-summary.mjs
 */
export function goToField(id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  questionOf(control)?.scrollIntoView?.();
  control.focus({ preventScroll: true });
}

/** A legend that is not far above, since it asks the question, or else the control's own label. */
function questionOf(control: HTMLElement): Element | undefined | null {
  const legend = control.closest('fieldset')?.querySelector('legend');
  const isChoice = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
  if (legend && (isChoice || distance(legend, control) < window.innerHeight / 2)) return legend;
  return (control as HTMLInputElement).labels?.[0] ?? legend;
}

/** Pixels from the top of one to the foot of the other. */
function distance(from: Element, to: Element): number {
  return to.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
}

/** What one row of a sheet would do. A row with a problem does nothing, or what is right in it. */
export type RowPlan<C, P> =
  | { readonly kind: 'change'; readonly change: C; readonly problems?: readonly P[] }
  | { readonly kind: 'refused'; readonly problems: readonly P[] }
  | { readonly kind: 'unchanged' | 'leftOut' };

/** What all rows of a sheet would do. */
export interface RowPlans<C, P> {
  readonly changes: readonly C[];
  readonly problems: readonly P[];
  /** How many rows say what the list says already, or nothing. */
  readonly unchanged: number;
  /** How many rows a person has left out. */
  readonly leftOut: number;
  /** How many rows have problems, and are not imported. */
  readonly refused: number;
}

export function allRows<C, P>(plans: readonly RowPlan<C, P>[]): RowPlans<C, P> {
  const count = (wanted: RowPlan<C, P>['kind']): number => plans.filter(({ kind }) => kind === wanted).length;
  const problemsOf = (plan: RowPlan<C, P>): readonly P[] => ('problems' in plan ? (plan.problems ?? []) : []);
  return {
    changes: plans.flatMap((plan) => (plan.kind === 'change' ? [plan.change] : [])),
    problems: plans.flatMap(problemsOf),
    unchanged: count('unchanged'),
    leftOut: count('leftOut'),
    refused: count('refused'),
  };
}

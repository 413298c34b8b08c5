import type { FigureFacts } from '../domain/figures';
import { figures } from '../lists/figures';
import { type ListQuery, literal, type Rows, type Several } from './read/query';

type FiguresQuery = ListQuery<typeof figures, 'FigureKey' | 'Value' | 'AsOf'> & { readonly unneeded: true };

/** Asks for the figures of a site, if the lists are known to have them. */
export function figuresIf(asked: boolean, siteCode: string): Several<readonly FiguresQuery[]> {
  const query: FiguresQuery = {
    list: figures,
    columns: ['FigureKey', 'Value', 'AsOf'],
    filter: `About eq ${literal(siteCode)}`,
    top: 100,
    unneeded: true,
  };
  return { several: asked ? [query] : [] };
}

/** Figures in the form that the browser can keep: without instants. */
export function figuresFrom(read: readonly Rows<FiguresQuery>[]): FigureFacts[] {
  return read.flatMap(({ rows }) =>
    rows.map(({ FigureKey, Value, AsOf }) => ({ FigureKey, Value, asOf: AsOf.getTime() })),
  );
}

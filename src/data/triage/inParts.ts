import type { ListQuery } from '../read/query';

/** The most numbers in one part of a batch, so that its filter is not too long. */
const inOnePart = 25;
/**
 * How far apart the numbers of one part may be. The index on the number then passes fewer rows than the list view
 * threshold, even with four decisions for each request.
 */
const widest = 1000;

/** Numbers, in order, split into the parts of a batch. */
export function inParts(numbers: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const part = parts[parts.length - 1] as number[] | undefined;
    if (part && part.length < inOnePart && number - part[0] < widest) part.push(number);
    else parts.push([number]);
  }
  return parts;
}

/** The filter of one part: rows with these numbers in a column. */
export function about<Q extends ListQuery>(query: Q, column: 'ID' | 'RequestItemId', numbers: readonly number[]): Q {
  const within = `${column} ge ${numbers[0]} and ${column} le ${numbers[numbers.length - 1]}`;
  return { ...query, filter: `${within} and (${numbers.map((number) => `${column} eq ${number}`).join(' or ')})` };
}

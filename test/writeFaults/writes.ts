import { rolloutWrites } from './rolloutWrites';
import { staffWrites } from './staffWrites';
import { triageWrites } from './triageWrites';
import type { Write } from './write';

/** Every write of the product, by the functions that its screens call. */
export const writes: readonly Write[] = [...staffWrites, ...triageWrites, ...rolloutWrites];

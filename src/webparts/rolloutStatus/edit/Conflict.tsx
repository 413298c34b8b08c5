import * as React from 'react';
import type { TheirStatus } from '../../../data/rolloutEditing';
import type { StatusValues } from '../../../domain/rollout/statusChange';
import { Versions, type VersionsProps } from '../../base/Versions';
import { columnNames, differing, valueWords } from './columnWords';

export interface ConflictProps extends Pick<VersionsProps, 'name' | 'busy' | 'onMine' | 'onTheirs'> {
  readonly mine: StatusValues;
  readonly theirs: TheirStatus;
}

/** Two versions of one status, and the choice between them. */
export function Conflict({ mine, theirs, ...versions }: ConflictProps): React.ReactElement {
  const differences = differing(mine, theirs).map((column) => ({ column: columnNames[column], mine: valueWords(mine, column), theirs: valueWords(theirs, column) }));
  return <Versions {...versions} theirs={theirs} differences={differences} />;
}

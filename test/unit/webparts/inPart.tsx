import * as React from 'react';
import { day } from '../../../src/domain/day';
import { type Part, PartProvider } from '../../../src/webparts/base/PartContext';
import { connectedAt } from './connectedAt';
import { keptHere } from './deviceRequest/own';

const part: Omit<Part, 'store'> = {
  connection: connectedAt(),
  now: () => new Date('2013-04-15T08:10:00Z'),
  today: day('2013-04-15'),
  help: {},
  route: {},
  go: () => undefined,
};

/** A view inside its web part's context: Jo Patel's, on 15 April 2013. */
export function inPart(view: React.ReactNode, differing: Partial<Part> = {}): React.ReactElement {
  return (
    <PartProvider {...part} store={keptHere()} {...differing}>
      {view}
    </PartProvider>
  );
}

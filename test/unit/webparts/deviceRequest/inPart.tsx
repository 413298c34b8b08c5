import * as React from 'react';
import { day } from '../../../../src/domain/day';
import { type Part, PartProvider } from '../../../../src/webparts/base/PartContext';

/** A view as it is drawn in a web part, on 15 April 2013 unless `given` says otherwise. */
export function inPart(view: React.ReactNode, given: Partial<Part> = {}): React.ReactElement {
  const part = {
    now: () => new Date('2013-04-15T08:10:00Z'),
    today: day('2013-04-15'),
    help: {},
    route: {},
    go: () => undefined,
    ...given,
  } as Part;
  return <PartProvider {...part}>{view}</PartProvider>;
}

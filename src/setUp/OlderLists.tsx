import * as React from 'react';
import type { OlderLists as Versions } from '../data/knownLists';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { fill } from '../ui/text';
import { strings } from './strings';

/** Tells an owner that the lists are older than this package, and leads to set-up. */
export function OlderLists({
  versions: { found, wanted },
  onSetUp,
}: {
  readonly versions: Versions;
  onSetUp(): void;
}): React.ReactElement {
  return (
    <Notice>
      <p>{fill(strings.ListsOlder, { found, wanted })}</p>
      <Button onClick={onSetUp}>{strings.SetUpLists}</Button>
    </Notice>
  );
}

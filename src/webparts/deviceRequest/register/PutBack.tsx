import * as React from 'react';
import {
  type KnownUser,
  type TheirUser,
  userChange,
  type UserWrite,
  writeUsers,
} from '../../../data/blackBerryRegister';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import type { RunItem } from '../../base/saving/useRun';
import { strings as sheetStrings } from '../../base/sheet/strings';
import { nameOf } from './people';
import { strings } from './strings';

interface Item extends RunItem {
  readonly write: UserWrite;
}

/** Puts one person back into the register. */
export function PutBack({ user, onLeave }: { readonly user: KnownUser; onLeave(): void }): React.ReactElement {
  const { connection } = usePart();
  const [items] = React.useState<readonly Item[]>(() => [
    { name: nameOf(user), write: userChange(user, { RemovedBecause: undefined }) },
  ]);
  return (
    <BulkRun<Item, TheirUser>
      title={fill(strings.PuttingBack, { name: nameOf(user) })}
      items={items}
      write={(writes, options) => writeUsers(connection, writes, options)}
      both={(_, { RemovedBecause }) => [
        { label: strings.RemovedBecause, mine: sheetStrings.Empty, theirs: RemovedBecause ?? sheetStrings.Empty },
      ]}
      over={({ write }, theirs) => ({ ...write, base: theirs })}
      onDone={onLeave}
    />
  );
}

import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type TheirUser, type UserWrite, writeUsers } from '../../../data/blackBerryRegister';
import type { Day } from '../../../domain/day';
import { toWriteAgain } from '../../../domain/device/register';
import { fullDay } from '../../../ui/dates';
import { counted } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import type { RunItem } from '../../base/saving/useRun';
import { ChoosePeople } from './ChoosePeople';
import { nameOf } from './people';
import type { Entry } from './registerEntries';
import { strings } from './strings';
import type { RegisterWork } from './work';

interface Item extends RunItem {
  readonly write: UserWrite;
}

export interface MarkContactedProps extends Pick<RegisterWork, 'sites'> {
  readonly entries: readonly Entry[];
  /** The person who has been contacted; undefined: people are chosen first. */
  readonly only?: Entry;
  /** People who were contacted before are contacted again. */
  readonly again: boolean;
  onLeave(changed: boolean): void;
}

/** Records that people were contacted today: one person, or those who are chosen. */
export function MarkContacted({ entries, sites, only, again, onLeave }: MarkContactedProps): React.ReactElement {
  const { connection, today } = usePart();
  const [items, setItems] = React.useState<readonly Item[] | undefined>(only && (() => [itemOf(only, today)]));
  if (!items) {
    const waiting = again ? toWriteAgain(entries, today) : entries.filter(({ state }) => state.kind === 'notContacted');
    return (
      <ChoosePeople
        entries={waiting}
        again={again}
        sites={sites}
        onChosen={(chosen) => setItems(chosen.map((entry) => itemOf(entry, today)))}
        onBack={() => onLeave(false)}
      />
    );
  }
  return (
    <BulkRun<Item, TheirUser>
      title={counted(items.length, strings.Marking)}
      items={items}
      write={(writes, options) => writeUsers(connection, writes, options)}
      both={({ write }, theirs) => [
        { label: strings.Contacted, mine: dayWords(write.values.ContactedOn), theirs: dayWords(theirs.ContactedOn) },
      ]}
      over={({ write }, theirs) => ({ ...write, base: theirs })}
      onDone={() => onLeave(true)}
    />
  );
}

function itemOf({ user }: Entry, today: Day): Item {
  return { name: nameOf(user), write: { key: user.UserEmail, base: user, values: { ContactedOn: today } } };
}

function dayWords(on: Day | undefined): string {
  return on ? fullDay(on) : uiStrings.NoDate;
}

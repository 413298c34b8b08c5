import { changeUser, type TheirUser, type UserWrite } from '../../../../data/blackBerryRegister';
import type { Outcome } from '../../../../data/rowWrites';
import { useHold } from '../../../base/held/holding';
import { usePart } from '../../../base/PartContext';
import { useWrite, type Write } from '../../../base/saving/useWrite';

/** One person who is being saved. `letGo`: drops what is typed, so that leaving is not asked about. */
export interface UserSaving extends Write<UserWrite, Outcome<TheirUser>> {
  letGo(): void;
}

/**
 * Saves one person of the register.
 *
 * @param typed there is unsaved text, which is asked about before somebody leaves it.
 */
export function useUserWrite(typed: boolean, onSaved: () => void): UserSaving {
  const { connection } = usePart();
  const letGo = useHold(typed);
  const write = useWrite<UserWrite, Outcome<TheirUser>>({
    write: (write, options) => changeUser(connection, write, options),
    onOutcome({ state }) {
      if (state === 'saved') letGo();
    },
    onEnded({ state }) {
      if (state === 'saved') onSaved();
    },
  });
  return { ...write, letGo };
}

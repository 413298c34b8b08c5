import '@pnp/sp/profiles';
import type { Connection } from './connection';
import { legible, nameIn, wordsIn } from '../domain/legible';
import { safeText } from '../domain/safeText';
import { orProblem } from './problem';

/** Somebody in the organisation's directory. */
export interface FoundPerson {
  readonly name: string;
  readonly email: string;
  /** What they do, where the directory says it. */
  readonly role?: string;
}

/** Fewer letters find half the directory. */
export const fewestLetters = 2;
/** Milliseconds without a key before people are searched for. */
export const pauseBeforeSearch = 300;
const most = 8;

// https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee541430(v=office.15): SP.PrincipalType, and
// https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee541361(v=office.15): SP.PrincipalSource.
const users = 1;
const everySource = 15;

/**
 * People whose name or address begins with a text, as SharePoint's own people picker finds them, in its order. People
 * without an address are left out: two people of one name can then not be told apart.
 *
 * @throws ProblemError
 */
export async function findPeople({ sp }: Connection, text: string): Promise<readonly FoundPerson[]> {
  const wanted = text.trim();
  if (wanted.length < fewestLetters) return [];
  const found = await orProblem(() =>
    sp.profiles.clientPeoplePickerSearchUser({
      AllowEmailAddresses: true,
      AllowMultipleEntities: false,
      MaximumEntitySuggestions: most,
      PrincipalSource: everySource,
      PrincipalType: users,
      QueryString: wanted,
    }),
  );
  return found.flatMap(({ DisplayText, EntityData, EntityType }) => {
    const email = shown(EntityData?.Email);
    const name = nameIn(DisplayText);
    if (EntityType !== 'User' || !email || !name) return [];
    return { name, email, role: shown(EntityData.Title) };
  });
}

/** A text of the directory in one line that reads as it is; undefined if it is empty. */
function shown(text: string | undefined): string | undefined {
  return wordsIn(legible(safeText(text ?? '')).replace(/\s+/g, ' '));
}

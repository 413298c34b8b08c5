import type { KnownUser, UserWrite } from '../../../../data/blackBerryRegister';
import type { DirectorySite } from '../../../../data/deviceRequests';
import { emailKey, isEmail } from '../../../../domain/contactDetails';
import { numbersIn } from '../../../../domain/device/registerCells';
import { isRemoved } from '../../../../domain/device/register';
import { hasWords } from '../../../../domain/hasWords';
import { wordsIn } from '../../../../domain/legible';
import { codeOf, siteFinder } from '../../../../domain/rollout/import/matching';
import { safeText } from '../../../../domain/safeText';
import { readDate, type TypedDate, typedDate } from '../../../../domain/typedDate';
import { fill } from '../../../../ui/text';
import { strings as baseStrings } from '../../../base/strings';
import { nameOf } from '../people';
import { strings } from '../strings';

/** A person of the register as the form shows them. */
export interface UserDraft {
  readonly name: string;
  readonly email: string;
  readonly number: string;
  /** The label of a site, its code or its name. */
  readonly site: string;
  readonly source: string;
  readonly needs: boolean;
  readonly contacted: TypedDate;
}

export type UserField = keyof UserDraft;

export interface DraftFault {
  readonly field: UserField;
  readonly text: string;
}

/** What the draft is checked against. `labels`: what sites are called, by their codes in lower case. */
export interface DraftSurroundings {
  readonly user: KnownUser;
  readonly users: readonly KnownUser[];
  readonly sites: readonly DirectorySite[];
  readonly labels: ReadonlyMap<string, string>;
}

export function userDraft({ user, labels }: Pick<DraftSurroundings, 'user' | 'labels'>): UserDraft {
  const { UserName = '', UserEmail, Number: number = '', SiteCode = '', Source = '', NeedsNHSmail, ContactedOn } = user;
  return {
    name: UserName,
    email: UserEmail,
    number,
    site: labels.get(codeOf(SiteCode)) ?? SiteCode,
    source: Source,
    needs: NeedsNHSmail,
    contacted: typedDate(ContactedOn),
  };
}

const faults: Partial<Record<UserField, (draft: UserDraft, around: DraftSurroundings) => string | undefined>> = {
  email({ email }, { user, users }) {
    if (!isEmail(email.trim())) return strings.EditNoEmail;
    const other = users.find((each) => each.Id !== user.Id && emailKey(each.UserEmail) === emailKey(email));
    if (!other) return undefined;
    return fill(isRemoved(other) ? strings.EditRemovedHas : strings.EditOtherHas, { name: nameOf(other) });
  },
  number({ number }) {
    if (!hasWords(number)) return undefined;
    const found = numbersIn(number);
    return found === 'shortened' || found.length === 0 ? strings.EditNoNumber : undefined;
  },
  site(draft, around) {
    return hasWords(draft.site) && !siteIn(draft.site, around) ? baseStrings.FaultSite : undefined;
  },
  contacted({ contacted }) {
    const read = readDate(contacted);
    if (read.kind === 'wrong') return fill(baseStrings.FaultDate, { field: strings.Contacted });
    return read.kind === 'date' && read.precision !== 'Day'
      ? fill(baseStrings.FaultDay, { field: strings.Contacted })
      : undefined;
  },
};

/** What the form would save: only what differs from the row. And what must be mended first. */
export function readUserDraft(
  draft: UserDraft,
  around: DraftSurroundings,
): { readonly values: UserWrite['values']; readonly faults: readonly DraftFault[] } {
  const { user } = around;
  const first = userDraft(around);
  const day = readDate(draft.contacted);
  const typed = (field: 'name' | 'email' | 'number' | 'source'): string | undefined => wordsIn(safeText(draft[field]));
  const isTyped = (field: UserField): boolean => JSON.stringify(draft[field]) !== JSON.stringify(first[field]);
  const all: readonly (readonly [UserField, UserWrite['values']])[] = [
    ['name', { UserName: typed('name') }],
    ['email', { UserEmail: typed('email') ?? user.UserEmail }],
    ['number', { Number: typed('number') }],
    ['site', { SiteCode: siteIn(draft.site, around) }],
    ['source', { Source: typed('source') }],
    ['needs', { NeedsNHSmail: draft.needs }],
    ['contacted', { ContactedOn: day.kind === 'date' ? day.on : undefined }],
  ];
  const changed = all.filter(([field]) => isTyped(field));
  return {
    values: Object.assign({}, ...changed.map(([, values]) => values)) as UserWrite['values'],
    faults: changed.flatMap(([field]) => {
      const text = faults[field]?.(draft, around);
      return text ? [{ field, text }] : [];
    }),
  };
}

function siteIn(typed: string, { sites, labels }: DraftSurroundings): string | undefined {
  const text = wordsIn(typed);
  if (text === undefined) return undefined;
  const [code] = [...labels].find(([, label]) => label === text) ?? [];
  const match = siteFinder(sites, {})(code ?? text, '');
  return match.kind === 'found' ? match.found.SiteCode : undefined;
}

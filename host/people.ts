import { guidFor } from './store/guid';

/** The people the local SharePoint knows by a short name, for its person switcher, its tests and `--as`. */
export interface Person {
  /** The name of the persona, as in `X-Host-Persona: rollout`; other accounts are named by their login. */
  readonly persona: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** The directory's own id of them: it stays where their account is renamed, and nobody else is ever given it. */
  readonly objectId: string;
}

export const people: readonly Person[] = [
  { persona: 'staff', name: 'Ada Bell', email: 'ada.bell@openservice.invalid', role: 'Staff member' },
  { persona: 'rollout', name: 'Jo Patel', email: 'jo.patel@openservice.invalid', role: 'ICT rollout team' },
  { persona: 'triage', name: 'Sam Okafor', email: 'sam.okafor@openservice.invalid', role: 'ICT device triage' },
  { persona: 'owner', name: 'Ruth Ellis', email: 'ruth.ellis@openservice.invalid', role: 'Site owner' },
  { persona: 'outsider', name: 'Pat Moss', email: 'pat.moss@openservice.invalid', role: 'No access to the site' },
].map(asPerson);

export function asPerson(facts: Omit<Person, 'objectId'>): Person {
  return { ...facts, objectId: guidFor(`account ${facts.persona}`) };
}

import { fields, flag, type Kind, listOf, text } from '../../../domain/kinds';
import { emptyDraft, type StatusDraft, statusDraftKind } from './statusDraft';

/** What is being chosen for a change of many, kept while one looks at what it would do and comes back. */
export interface ManyChoice {
  readonly wave: string;
  readonly team: string;
  /** Sites taken out of those that wave and team give. */
  readonly without: readonly string[];
  readonly services: readonly string[];
  readonly draft: StatusDraft;
  readonly confirm: boolean;
}

export const emptyChoice: ManyChoice = {
  wave: '',
  team: '',
  without: [],
  services: [],
  draft: emptyDraft,
  confirm: false,
};

/** A choice that the browser has kept. */
export const manyChoiceKind: Kind<ManyChoice> = fields(emptyChoice, {
  wave: text,
  team: text,
  without: listOf(text),
  services: listOf(text),
  draft: statusDraftKind,
  confirm: flag,
});

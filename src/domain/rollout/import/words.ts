import { hasWords } from '../../hasWords';
import { type BlockerOwner, blockerOwners, type NowState, nowStates, type Stage, stages } from '../choices';
import type { StatusColumn } from '../statusChange';
import type { CellRule } from './cellRule';
import { readCell } from './cells';
import { handKey, matchKey, type MatchKind } from './matchKeys';
import { type HandMatches, own } from './matching';
import { addName, type GatheredNames, type NameByHand } from './namesByHand';
import type { MatchedRow } from './sheetCells';
import type { StatusTarget } from './statusTargets';

/** The columns whose words are matched by hand, and the kind under which each is kept. */
const wordKinds = { Now: 'Status', Stage: 'Stage', WaitingForOwner: 'Owner' } as const satisfies {
  readonly [C in StatusColumn]?: MatchKind;
};
export type WordColumn = keyof typeof wordKinds;
export type WordKind = (typeof wordKinds)[WordColumn];

const wordColumns = Object.keys(wordKinds) as readonly WordColumn[];

/** What a word says; nothing where its cells are left out. */
export interface Meaning {
  readonly Now?: NowState;
  readonly Stage?: Stage;
  readonly WaitingForOwner?: BlockerOwner;
}

/** The texts that the list of matches may hold for a kind of word; without the empty one, which leaves cells out. */
export function meaningsOf(kind: WordKind): readonly string[] {
  if (kind === 'Owner') return blockerOwners;
  const both: readonly (readonly [NowState, Stage])[] = [
    ['Working', 'Connected'],
    ['Partly working', 'Connected'],
    ['Not working', 'Planned'],
    ['Not working', 'Being connected'],
  ];
  return [...nowStates, ...both.map((each) => each.join(', ')), ...stages];
}

/** Reads what the list holds of a word; undefined if it is none of our words, as when somebody has typed it. */
export function meaningIn(kind: WordKind, ours: string): Meaning | undefined {
  if (!hasWords(ours)) return {};
  const parts = ours.split(',').map((part) => part.trim().toLowerCase());
  const find = <W extends string>(words: readonly W[]): readonly W[] =>
    words.filter((word) => parts.includes(word.toLowerCase()));
  const [owners, nows, stage] = kind === 'Owner' ? [find(blockerOwners), [], []] : [[], find(nowStates), find(stages)];
  const isWhole = owners.length + nows.length + stage.length === parts.length;
  if (!isWhole || owners.length > 1 || nows.length > 1 || stage.length > 1) return undefined;
  return {
    ...(nows.length > 0 ? { Now: nows[0] } : {}),
    ...(stage.length > 0 ? { Stage: stage[0] } : {}),
    ...(owners.length > 0 ? { WaitingForOwner: owners[0] } : {}),
  };
}

/** What a word of the sheet means in its column. The lists know most words by themselves. */
type WordMatch =
  { readonly kind: 'known' | 'unknown' } | { readonly kind: 'found' | 'leftOut'; readonly meaning: Meaning };

export type FindWord = (column: WordColumn, text: string) => WordMatch;

/** Finds what words mean. The lists' own words come first: no match by hand changes what they say. */
export function wordFinder(rules: Readonly<Record<WordColumn, CellRule>>, byHand: HandMatches): FindWord {
  const before = new Map<string, WordMatch>();
  const find: FindWord = (column, text) => {
    const read = readCell(text, rules[column], 'unclear');
    if (!('wrong' in read) || read.wrong.kind !== 'word') return { kind: 'known' };
    const kind = wordKinds[column];
    const ours = own(byHand, matchKey(kind, handKey(text)));
    const meaning = ours === undefined ? undefined : meaningIn(kind, ours);
    if (!meaning) return { kind: 'unknown' };
    return { kind: Object.keys(meaning).length > 0 ? 'found' : 'leftOut', meaning };
  };
  return (column, text) => {
    if (!text) return { kind: 'known' };
    const key = `${column}|${text}`;
    const match = before.get(key) ?? find(column, text);
    before.set(key, match);
    return match;
  };
}

/** The columns that may hold the day of connection. */
const datesOfConnection: readonly string[] = ['ConnectedOn', 'EitherDate'];

/**
 * A row whose words are replaced by what people matched them with. One word may give both what works and the stage; if
 * the other has a cell of its own, that cell wins. “Connected” needs a day: without one, only what works is taken.
 */
export function wordedRow(row: MatchedRow<StatusTarget>, find: FindWord): MatchedRow<StatusTarget> {
  const meaningAt = (column: WordColumn): Meaning | undefined => {
    const match = find(column, row.text(column));
    return 'meaning' in match ? match.meaning : undefined;
  };
  const ownText = (column: WordColumn): string => {
    const meaning = meaningAt(column);
    return meaning ? (meaning[column] ?? '') : row.text(column);
  };
  const hasDay = (): boolean => datesOfConnection.some((target) => row.text(target as StatusTarget));
  const impliedStage = (): string => {
    const { Now, Stage = '' } = meaningAt('Now') ?? {};
    return Stage === 'Connected' && Now && !hasDay() ? '' : Stage;
  };
  return {
    ...row,
    text(target) {
      if (target === 'Now') return ownText('Now') || (meaningAt('Stage')?.Now ?? '');
      if (target === 'Stage') return ownText('Stage') || impliedStage();
      return target === 'WaitingForOwner' ? ownText(target) : row.text(target);
    },
    saidBy(target) {
      if (target === 'Now') return !ownText('Now') && meaningAt('Stage')?.Now ? 'Stage' : undefined;
      return target === 'Stage' && !ownText('Stage') && impliedStage() ? 'Now' : undefined;
    },
  };
}

/** A word of the sheet that the lists do not know. */
export interface WordByHand extends NameByHand {
  readonly kind: WordKind;
}

/** Gathers the words that are matched by hand or must be. Those of a column come together. */
export function wordsByHand(find: FindWord): GatheredNames<MatchedRow<StatusTarget>, WordByHand> {
  const words = new Map<string, WordByHand>();
  return {
    add(row) {
      for (const column of wordColumns) {
        const text = row.text(column);
        const match = find(column, text);
        if (match.kind === 'known') continue;
        const kind = wordKinds[column];
        const state = match.kind === 'found' ? 'matched' : match.kind;
        addName(words, { kind, key: matchKey(kind, handKey(text)), text, town: '', state }, row.row);
      }
    },
    all: () => wordColumns.flatMap((column) => [...words.values()].filter(({ kind }) => kind === wordKinds[column])),
  };
}

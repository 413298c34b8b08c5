import { folded } from '../../folded';
import type { WordKind } from './words';

/** What a word probably means; `why` where it says nothing of what works. */
export interface SuggestedWord {
  /** As the list of matches holds it; empty: leave its cells out. */
  readonly ours: string;
  readonly why?: 'colour' | 'progress';
}

const connected = 'Working, Connected';

/** By the folded words that suppliers write. Only what is nearly always meant: people choose the rest. */
const ofStatus: readonly (readonly [ours: string, words: string, why?: SuggestedWord['why']])[] = [
  [
    connected,
    'live|gone live|complete|completed|done|finished|connected|migrated|deployed|delivered|rolled out|closed',
  ],
  ['Working', 'up|operational|available|functional|online|in use'],
  ['Partly working', 'degraded|intermittent|limited|partial|partially live|part live|partly live'],
  ['Not working', 'down|outage|off|offline|broken|failed|unavailable|fault|faulty'],
  ['Planned', 'planned|scheduled|booked|date agreed'],
  ['Being connected', 'in progress|underway|under way|started|installing|deploying|wip|ongoing|migrating|in flight'],
  ['No date', 'not started|not scheduled|not planned|unplanned|no date|tbc|tba|tbd|to be confirmed|not yet planned'],
  ['', 'red|amber|green|r|a|g|rag|blue|b|yellow|black|amber green|amber red|red amber|green amber', 'colour'],
  ['', 'delayed|late|slipped|at risk|on track|on hold|blocked|issue|slipping|behind|escalated|paused', 'progress'],
];

const ofOwner: typeof ofStatus = [
  ['Supplier', 'atos|bt|british telecom|vodafone|virgin media|capita|cable and wireless|contractor|vendor|engineer'],
  ['Outside', 'landlord|nhs property services|nhsps|estates|council|local authority|pct|trust|csu|building owner'],
  ['Corporate ICT', 'it|ict team|nhs england|nhs england ict|service desk|help desk|helpdesk|nhsce|nhscb|internal|us'],
];

function byWord(lines: typeof ofStatus): ReadonlyMap<string, SuggestedWord> {
  return new Map(lines.flatMap(([ours, words, why]) => words.split('|').map((word) => [word, { ours, why }] as const)));
}

const suggestions: Readonly<Record<WordKind, ReadonlyMap<string, SuggestedWord>>> = {
  Status: byWord(ofStatus),
  Stage: byWord(ofStatus),
  Owner: byWord(ofOwner),
};

/** What a word probably means; offered, and never used unless somebody agrees. */
export function suggestedWord(kind: WordKind, text: string): SuggestedWord | undefined {
  return suggestions[kind].get(folded(text).replace(/^status /, ''));
}

import { kept, type KeptKey, type KeptName, type Of } from './kept';

/**
 * Texts that were typed and not saved, with the days after which an abandoned one is removed. Those of ICT may say
 * something about people, so they are kept for fewer days.
 */
export const textDays = {
  request: 30,
  requestChange: 30,
  reply: 30,
  status: 7,
  manyStatuses: 7,
  manyRun: 7,
  pause: 7,
  site: 7,
  service: 7,
  setting: 7,
  instruction: 7,
  placeToWork: 7,
  news: 7,
  decision: 7,
  step: 7,
  manyDecisions: 7,
} as const satisfies Partial<Record<KeptName, number>>;

export type TextName = keyof typeof textDays;

/** The key of one text, and how many days it is kept. */
export interface KeptText {
  readonly key: KeptKey;
  readonly days: number;
}

export function keptText<N extends TextName>(name: N, ...of: Of<N>): KeptText {
  return { key: kept(name, ...of), days: textDays[name] };
}

import type { ClockTime } from './ukInstant';

/** What somebody meant by a time of day that they typed. */
export type ReadTime =
  { readonly kind: 'none' } | { readonly kind: 'time'; readonly time: ClockTime } | { readonly kind: 'wrong' };

const midday: ClockTime = { hour: 12, minute: 0 };
const midnight: ClockTime = { hour: 0, minute: 0 };
const named: Readonly<Record<string, ClockTime>> = {
  midday,
  noon: midday,
  '12noon': midday,
  '12midday': midday,
  midnight,
  '12midnight': midnight,
};

/**
 * Reads a time of day: “7am”, “7.30 pm”, “19:30”, “midday”. A bare “7” is wrong: it may be the morning or the evening.
 */
export function readTime(typed: string): ReadTime {
  const text = typed.toLowerCase().replace(/\s+/g, '');
  if (!text) return { kind: 'none' };
  const word = Object.entries(named).find(([name]) => name === text);
  if (word) return { kind: 'time', time: word[1] };
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.](\d{2}))?(?:([ap])\.?m\.?)?$/.exec(text) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return { kind: 'wrong' };
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour < 1)) return { kind: 'wrong' };
  const from = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return { kind: 'time', time: { hour: from, minute } };
}

/** A time of day as a field shows it: “7am”, “7:30pm”, “midday”, “midnight”. */
export function timeTyped({ hour, minute }: ClockTime): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

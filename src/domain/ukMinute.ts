import { dayOf } from './day';
import { ukTime } from './ukTime';

/** A moment as tables write it, such as `2013-04-15 09:10`, by clocks in the United Kingdom. */
export function ukMinute(at: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  const { hour, minute } = ukTime(at);
  return `${dayOf(at)} ${part(hour)}:${part(minute)}`;
}

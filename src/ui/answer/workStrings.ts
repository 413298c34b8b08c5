/** Texts about planned work, which both pages load after the answer. */
export const strings = {
  StopsOn: '{service} stops on {day}, {times}.',
  StopsToday: '{service} stops today, {times}.',
  StopsFrom: '{service} stops from {start} to {end}.',
  IsOffUntil: '{service} is off until {end}.',
  IsOff: '{service} is off today.',
  On: '{day}, {times}.',
  Today: 'Today, {times}.',
  From: 'From {start} to {end}.',
  Until: 'Now, until {end}.',
  Now: 'Today.',
  Times: '{start} to {end}',
  StartOnly: 'from {start}',
  TimeOn: '{time} on {day}',
} as const;

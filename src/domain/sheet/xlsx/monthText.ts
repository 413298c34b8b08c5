const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As the reader of dates takes a month without a day. */
export function monthText(year: number, month: number): string {
  return `${names[month - 1]} ${year}`;
}

/** What forms, tables and lists of tasks say: none of them is in first content, whose words are in loc/. */
export const strings = {
  TaskDone: 'Done',
  TaskNow: 'Being done',
  TaskToDo: 'To do',
  TaskBad: 'Wrong',
  TaskWarn: 'Warning',
  ThereIsAProblem: 'There is a problem',
  ErrorTitle: 'Error: {title}',
  ShowAll: 'Show all {count}',
  ShowMore: 'Show {count} more',
  ShownOf: '{shown} of {total} shown',
  CellName: '{name}: ',
  DateDay: 'Day',
  DateMonth: 'Month',
  DateYear: 'Year',
  More: '{count} more',
} as const;

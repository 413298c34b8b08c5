// The chunk of what Fluent UI does better than a native control: decision 22 says which, and what they cost.
export { DayCalendar } from './DayCalendar';
export { PeopleSearch } from './PeopleSearch';

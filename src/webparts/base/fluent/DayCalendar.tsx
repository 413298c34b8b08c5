import {
  Calendar,
  DayOfWeek,
  FirstWeekOfYear,
  type ICalendar,
  type ICalendarStrings,
  type IDateFormatting,
} from '@fluentui/react/lib/Calendar';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type Day, day } from '../../../domain/day';
import { firstYear, lastYear } from '../../../domain/typedDate';
import { fullDay, monthOf } from '../../../ui/dates';
import { usePart } from '../PartContext';
import type { AsideTools } from './Aside';
import styles from './Fluent.module.scss';
import { strings } from './strings';
import { theme } from './theme';

export interface DayCalendarProps extends Pick<AsideTools, 'isAwaited'> {
  /** A day of the month to show; left out: today. */
  readonly month?: Day;
  /** Whether that day is the one that is typed. */
  readonly isChosen: boolean;
  onPick(on: Day): void;
}

const [first, last] = [new Date(firstYear, 0, 1), new Date(lastYear, 11, 31)];

// Drawn here, so that no icon font has to be on the page.
const arrow = (path: string): JSX.Element => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);
const icons = { previous: 'openServicePrevious', next: 'openServiceNext' };
registerIcons({
  icons: { [icons.previous]: arrow('M8 1L3 6l5 5'), [icons.next]: arrow('M4 1l5 5-5 5') },
});

/** Dates as everywhere else on the page. */
const formats: IDateFormatting = {
  formatDay: (date) => String(date.getDate()),
  formatMonth: (date) => uiStrings.Months.split(' ')[date.getMonth()],
  formatYear: (date) => String(date.getFullYear()),
  formatMonthYear: (date) => monthOf(dayFrom(date)),
  formatMonthDayYear: (date) => fullDay(dayFrom(date)),
};

/** Fluent's calendar; today is SharePoint's. */
export function DayCalendar({ month, isChosen, isAwaited, onPick }: DayCalendarProps): React.ReactElement {
  const { today } = usePart();
  const calendar = React.useRef<ICalendar>(null);
  React.useEffect(() => {
    if (isAwaited()) calendar.current?.focus();
    // Once, when it is drawn: later the focus is the person's.
  }, []);
  return (
    <ThemeProvider applyTo="none" theme={theme} className={isChosen ? undefined : styles.nothingChosen}>
      <Calendar
        componentRef={calendar}
        value={localDate(month ?? today)}
        today={localDate(today)}
        minDate={first}
        maxDate={last}
        firstDayOfWeek={DayOfWeek.Monday}
        firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
        isMonthPickerVisible={false}
        showGoToToday
        strings={words(isChosen)}
        dateTimeFormatter={formats}
        // “September 2013” has no room beside Fluent's own.
        calendarDayProps={{ styles: { monthAndYear: { padding: '0 0 0 4px' } } }}
        navigationIcons={{
          leftNavigation: icons.previous,
          rightNavigation: icons.next,
        }}
        onSelectDate={(date) => onPick(dayFrom(date))}
      />
    </ThemeProvider>
  );
}

/** Fluent's calendar thinks in the computer's own time zone: a day is midnight there. */
function localDate(on: Day): Date {
  const [year, month, date] = on.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function dayFrom(date: Date): Day {
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  return day(`${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`);
}

/** @returns with places as Fluent has them: `{0}`. */
function words(isChosen: boolean): ICalendarStrings {
  const months = uiStrings.Months.split(' ');
  const days = uiStrings.Weekdays.split(' ');
  return {
    months,
    shortMonths: months.map((name) => name.slice(0, 3)),
    days,
    shortDays: days.map((name) => name.slice(0, 2)),
    goToToday: strings.Today,
    prevMonthAriaLabel: strings.PreviousMonth,
    nextMonthAriaLabel: strings.NextMonth,
    prevYearAriaLabel: strings.PreviousYear,
    nextYearAriaLabel: strings.NextYear,
    prevYearRangeAriaLabel: strings.PreviousYears,
    nextYearRangeAriaLabel: strings.NextYears,
    yearPickerHeaderAriaLabel: strings.YearPicker.replace('{years}', '{0}'),
    monthPickerHeaderAriaLabel: strings.MonthPicker.replace('{month}', '{0}'),
    // Fluent takes a day for chosen where none is.
    selectedDateFormatString: isChosen ? strings.ChosenDay.replace('{day}', '{0}') : '',
    todayDateFormatString: strings.TodayIs.replace('{day}', '{0}'),
  };
}

declare module 'UiStrings' {
  const strings: {
    readonly Months: string;
    readonly Weekdays: string;
    readonly AndLast: string;
    readonly AndOther: string;
    readonly Loading: string;
    readonly Refreshing: string;
    readonly TryAgain: string;
    readonly CopyOf: string;
    readonly Forbidden: string;
    readonly Missing: string;
    readonly MissingList: string;
    readonly Conflict: string;
    readonly Throttled: string;
    readonly StillBusy: string;
    readonly Offline: string;
    readonly SchemaMismatch: string;
    readonly SchemaMismatchField: string;
    readonly Unexpected: string;
    readonly Details: string;
    readonly SecondsOne: string;
    readonly SecondsMany: string;
    readonly FindYourSite: string;
    readonly FindHint: string;
    readonly MatchesNone: string;
    readonly MatchesOne: string;
    readonly MatchesMany: string;
    readonly MatchesMore: string;
    readonly SitesOf: string;
    readonly StatusWorking: string;
    readonly StatusPartly: string;
    readonly StatusKeep: string;
    readonly StatusNot: string;
    readonly StatusUnknown: string;
  };
  export = strings;
}

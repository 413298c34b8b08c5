import * as uiStrings from 'UiStrings';
import * as rollout from 'RolloutStatusStrings';
import type { SiteTarget } from '../../../domain/rollout/import/siteTargets';
import type { StatusTarget } from '../../../domain/rollout/import/statusTargets';
import type { StatusColumn } from '../../../domain/rollout/statusChange';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { strings as takeAwayStrings } from '../takeAway/strings';
import { strings } from './strings';

export const columnWords: Readonly<Record<SiteTarget | StatusTarget | StatusColumn, string>> = {
  SiteCode: partStrings.SiteCode,
  SiteName: partStrings.SiteName,
  Town: partStrings.Town,
  EitherDate: strings.ColumnEitherDate,
  ServiceKey: takeAwayStrings.ColumnServiceKey,
  ServiceName: uiStrings.ColumnService,
  Now: rollout.ColumnNow,
  DoesNotWork: partStrings.DoesNotWork,
  Stage: partStrings.Stage,
  PlannedOn: strings.ColumnPlannedOn,
  ForecastOn: partStrings.Forecast,
  ForecastPrecision: strings.ColumnPrecision,
  ConnectedOn: partStrings.ConnectedOn,
  StaffConnected: partStrings.StaffConnected,
  WaitingFor: partStrings.WaitingFor,
  WaitingForOwner: partStrings.WaitingForOwner,
  Reason: baseStrings.Reason,
  ExistingProvider: partStrings.ExistingProvider,
  ExistingState: partStrings.ExistingState,
  ExistingEndsOn: strings.ColumnExistingEndsOn,
  Source: baseStrings.Source,
  ConfirmedOn: partStrings.ConfirmedOn,
  ConfirmedBy: partStrings.ConfirmedBy,
  DateGivenBy: partStrings.DateGivenBy,
  DateGivenOn: partStrings.DateGivenOn,
  DateSource: partStrings.DateSource,
  Title: partStrings.SiteName,
  Region: baseStrings.Region,
  AreaTeam: partStrings.AreaTeam,
  Postcode: baseStrings.Postcode,
  Latitude: strings.ColumnLatitude,
  Longitude: strings.ColumnLongitude,
  Premises: strings.ColumnPremises,
  Staff: partStrings.Staff,
  Wave: partStrings.Wave,
  ContactName: partStrings.ContactName,
  ContactEmail: partStrings.ContactEmail,
  ContactTelephone: partStrings.ContactTelephone,
};

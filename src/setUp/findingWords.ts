import type { Difference, ListSettings } from '../data/provisioning/difference';
import type { Finding } from '../data/provisioning/health';
import type { Audience } from '../lists/access';
import { labelOf } from '../lists/fieldXml';
import { customLevels, teamGroups } from '../lists/permissions';
import type { ListPlan } from '../lists/plan';
import { strings as laterStrings } from '../ui/strings';
import { counted, figure, fill, filled, listed, type Values } from '../ui/text';
import { strings } from './strings';

/** What is wrong, and what it risks or how to mend it. */
export interface FindingWords {
  readonly what: string;
  readonly risk: string;
  /** Somebody may see or do what they should not: shown before the others. */
  readonly grave: boolean;
}

/**
 * Rows from which SharePoint may refuse an index:
 * https://learn.microsoft.com/office/troubleshoot/sharepoint/items-exceeds-list-view-threshold
 */
const listViewThreshold = 5000;

const audiences: Readonly<Record<Audience, string>> = {
  staff: strings.AudienceStaff,
  rollout: strings.AudienceRollout,
  triage: strings.AudienceTriage,
  owners: strings.AudienceOwners,
};

/**
 * A finding in words, for an owner who has never seen the declaration. One finding of settings can say several things.
 */
export function findingWords(finding: Finding): FindingWords[] {
  switch (finding.kind) {
    case 'level': {
      const level = customLevels[finding.level].name;
      return [
        say(
          finding.found ? strings.LevelDiffers : strings.LevelMissing,
          { level },
          strings.LevelRisk,
          finding.found !== undefined,
        ),
      ];
    }
    case 'group':
      return [say(strings.GroupMissing, { group: teamGroups[finding.team].title }, strings.GroupRisk)];
    case 'groupOwner':
      return [say(strings.GroupOwner, { group: finding.group.Title }, strings.GroupOwnerRisk, true)];
    case 'list':
      return [say(strings.ListMissing, listOf(finding), strings.NotThereRisk)];
    case 'foreign':
      return [
        say(
          strings.Foreign,
          { list: finding.plan.shape.name, title: finding.plan.title },
          counted(finding.rows, strings.ForeignRisk),
          true,
        ),
      ];
    case 'inherits':
      return [say(strings.Inherits, listOf(finding), strings.InheritsRisk, true)];
    case 'grant':
      return [
        say(
          strings.GrantMissing,
          { ...listOf(finding), who: audiences[finding.audience], level: finding.level.Name },
          strings.GrantRisk,
        ),
      ];
    case 'extraGrant':
      return [
        say(
          strings.ExtraGrant,
          { ...listOf(finding), who: finding.grant.principal.Title, level: finding.grant.level.Name },
          strings.ExtraGrantRisk,
          true,
        ),
      ];
    case 'settings':
      return (Object.keys(finding.wanted) as (keyof ListSettings)[]).flatMap((name) => settingWords(name, finding));
    case 'column':
      return [say(strings.ColumnMissing, columnOf(finding), strings.NotThereRisk)];
    case 'columnType':
      return [
        say(
          strings.ColumnType,
          { ...columnOf(finding), found: finding.found, wanted: finding.wanted },
          strings.ColumnTypeRisk,
        ),
      ];
    case 'words':
      return [say(strings.Words, { ...columnOf(finding), words: listed(finding.missing) }, strings.WordsRisk)];
    case 'required':
      return [
        finding.wanted
          ? say(strings.Required, columnOf(finding), strings.RequiredRisk)
          : say(strings.NotRequired, columnOf(finding), strings.NotRequiredRisk),
      ];
    case 'index':
      return [
        finding.unique
          ? say(strings.Unique, columnOf(finding), strings.UniqueRisk)
          : say(
              strings.Index,
              columnOf(finding),
              finding.rows < listViewThreshold
                ? counted(finding.rows, strings.IndexRisk)
                : counted(finding.rows, strings.IndexLate),
            ),
      ];
    case 'view':
      return [
        say(
          strings.View,
          { ...listOf(finding), columns: listed(finding.missing.map((name) => labelOf(finding.plan, name))) },
          strings.ViewRisk,
        ),
      ];
    case 'title':
      return [say(strings.Title, { list: finding.plan.shape.name }, strings.TitleRisk)];
    case 'empty':
      return [say(strings.Empty, listOf(finding), strings.EmptyRisk)];
    case 'version':
      return [
        finding.found === undefined
          ? say(strings.NoVersion, {}, strings.VersionRisk)
          : say(strings.Version, { found: figure(finding.found), wanted: figure(finding.wanted) }, strings.VersionRisk),
      ];
    case 'misplaced':
      return [
        say(
          strings.Misplaced,
          { ...listOf(finding), rows: firstOf(finding.rows.map(({ title }) => title)) },
          strings.MisplacedRisk,
        ),
      ];
    case 'telephones':
      return finding.rows.map(({ title, written, canonical }) =>
        canonical === undefined
          ? say(strings.Telephone, { ...listOf(finding), row: title, written }, strings.TelephoneNone)
          : say(strings.Telephone, { ...listOf(finding), row: title, written, canonical }, strings.TelephoneRisk),
      );
    case 'keys': {
      const { column, missing } = finding;
      const rows = new Set(missing.flatMap(({ items }) => items)).size;
      return [
        say(
          strings.Keys,
          {
            list: column.plan.title,
            column: labelOf(column.plan, column.name),
            keys: firstOf(missing.map(({ key }) => key)),
          },
          counted(rows, strings.KeysRisk),
        ),
      ];
    }
  }
}

type SettingsDifference = Extract<Difference, { kind: 'settings' }>;

function settingWords(name: keyof ListSettings, { plan, wanted, found }: SettingsDifference): FindingWords | [] {
  const own = plan.itemSecurity === 'own';
  switch (name) {
    case 'ReadSecurity':
      return own
        ? say(strings.ReadSecurity, listOf({ plan }), strings.SecurityRisk, true)
        : say(strings.NotOwnSecurity, listOf({ plan }), strings.NotOwnSecurityRisk);
    case 'WriteSecurity':
      return own
        ? say(strings.WriteSecurity, listOf({ plan }), strings.SecurityRisk, true)
        : say(strings.NotOwnSecurity, listOf({ plan }), strings.NotOwnSecurityRisk);
    case 'EnableVersioning':
      return say(strings.Versioning, listOf({ plan }), strings.VersioningRisk);
    case 'MajorVersionLimit':
      // Of a list that keeps none, that is said already.
      if ('EnableVersioning' in wanted) return [];
      return say(
        strings.FewVersions,
        { ...listOf({ plan }), found: figure(found.MajorVersionLimit), wanted: figure(wanted.MajorVersionLimit!) },
        strings.FewVersionsRisk,
      );
    case 'NoCrawl':
      return plan.noCrawl
        ? say(strings.NoCrawl, listOf({ plan }), strings.NoCrawlRisk, true)
        : say(strings.Crawl, listOf({ plan }), strings.CrawlRisk);
    case 'EnableAttachments':
      return say(strings.Attachments, listOf({ plan }), strings.AttachmentsRisk);
  }
}

/** Both texts have the same values; each of their places has one. */
function say<const What extends string, const Risk extends string>(
  what: What,
  values: Values<What | Risk>,
  risk: Risk,
  grave: boolean = false,
): FindingWords {
  return { what: filled(what, values), risk: filled(risk, values), grave };
}

function listOf({ plan }: { readonly plan: ListPlan }): { list: string } {
  return { list: plan.title };
}

function columnOf({ plan, name }: { readonly plan: ListPlan; readonly name: string }): {
  list: string;
  column: string;
} {
  return { list: plan.title, column: labelOf(plan, name) };
}

/** More than these are counted, not named. */
const mostNamed = 5;

function firstOf(keys: readonly string[]): string {
  const rest = keys.length - mostNamed;
  return listed(rest > 0 ? [...keys.slice(0, mostNamed), fill(laterStrings.More, { count: rest })] : keys);
}

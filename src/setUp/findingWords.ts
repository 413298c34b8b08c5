import type { ListSettings } from '../data/provisioning/difference';
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
  /** It lets somebody see or do too much: shown before the others. */
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

type Of<K extends Finding['kind']> = Extract<Finding, { readonly kind: K }>;

type SettingsDifference = Of<'settings'>;

const settingWords: Readonly<Record<keyof ListSettings, (difference: SettingsDifference) => FindingWords | []>> = {
  ReadSecurity: ({ plan }) => securityWords(plan, strings.ReadSecurity),
  WriteSecurity: ({ plan }) => securityWords(plan, strings.WriteSecurity),
  EnableVersioning: (difference) => say(strings.Versioning, listOf(difference), strings.VersioningRisk),
  MajorVersionLimit: ({ plan, wanted, found }) =>
    // If the list keeps no versions at all, EnableVersioning says so.
    'EnableVersioning' in wanted
      ? []
      : say(
          strings.FewVersions,
          { ...listOf({ plan }), found: figure(found.MajorVersionLimit), wanted: figure(wanted.MajorVersionLimit!) },
          strings.FewVersionsRisk,
        ),
  NoCrawl: ({ plan }) =>
    plan.noCrawl
      ? say(strings.NoCrawl, listOf({ plan }), strings.NoCrawlRisk, true)
      : say(strings.Crawl, listOf({ plan }), strings.CrawlRisk),
  EnableAttachments: (difference) => say(strings.Attachments, listOf(difference), strings.AttachmentsRisk),
};

/** What is said of each kind of finding. */
const wordsOf: {
  readonly [K in Finding['kind']]: (finding: Of<K>) => FindingWords | readonly FindingWords[];
} = {
  level: ({ level, found }) =>
    say(
      found ? strings.LevelDiffers : strings.LevelMissing,
      { level: customLevels[level].name },
      strings.LevelRisk,
      found !== undefined,
    ),
  group: ({ team }) => say(strings.GroupMissing, { group: teamGroups[team].title }, strings.GroupRisk),
  groupOwner: ({ group }) => say(strings.GroupOwner, { group: group.Title }, strings.GroupOwnerRisk, true),
  list: (finding) => say(strings.ListMissing, listOf(finding), strings.NotThereRisk),
  foreign: ({ plan, rows }) =>
    say(strings.Foreign, { list: plan.shape.name, title: plan.title }, counted(rows, strings.ForeignRisk), true),
  inherits: (finding) => say(strings.Inherits, listOf(finding), strings.InheritsRisk, true),
  grant: (finding) =>
    say(
      strings.GrantMissing,
      { ...listOf(finding), who: audiences[finding.audience], level: finding.level.Name },
      strings.GrantRisk,
    ),
  extraGrant: (finding) =>
    say(
      strings.ExtraGrant,
      { ...listOf(finding), who: finding.grant.principal.Title, level: finding.grant.level.Name },
      strings.ExtraGrantRisk,
      true,
    ),
  settings: (finding) =>
    (Object.keys(finding.wanted) as (keyof ListSettings)[]).flatMap((name) => settingWords[name](finding)),
  column: (finding) => say(strings.ColumnMissing, columnOf(finding), strings.NotThereRisk),
  columnType: (finding) =>
    say(
      strings.ColumnType,
      { ...columnOf(finding), found: finding.found, wanted: finding.wanted },
      strings.ColumnTypeRisk,
    ),
  words: (finding) => say(strings.Words, { ...columnOf(finding), words: listed(finding.missing) }, strings.WordsRisk),
  required: (finding) =>
    finding.wanted
      ? say(strings.Required, columnOf(finding), strings.RequiredRisk)
      : say(strings.NotRequired, columnOf(finding), strings.NotRequiredRisk),
  index: indexWords,
  view: (finding) =>
    say(
      strings.View,
      { ...listOf(finding), columns: listed(finding.missing.map((name) => labelOf(finding.plan, name))) },
      strings.ViewRisk,
    ),
  title: ({ plan }) => say(strings.Title, { list: plan.shape.name }, strings.TitleRisk),
  empty: (finding) => say(strings.Empty, listOf(finding), strings.EmptyRisk),
  version: ({ found, wanted }) =>
    found === undefined
      ? say(strings.NoVersion, {}, strings.VersionRisk)
      : say(strings.Version, { found: figure(found), wanted: figure(wanted) }, strings.VersionRisk),
  misplaced: (finding) =>
    say(
      strings.Misplaced,
      { ...listOf(finding), rows: firstOf(finding.rows.map(({ title }) => title)) },
      strings.MisplacedRisk,
    ),
  telephones: (finding) =>
    finding.rows.map(({ title, written, canonical }) =>
      canonical === undefined
        ? say(strings.Telephone, { ...listOf(finding), row: title, written }, strings.TelephoneNone)
        : say(strings.Telephone, { ...listOf(finding), row: title, written, canonical }, strings.TelephoneRisk),
    ),
  waves: ({ waves }) =>
    say(strings.Waves, { waves: firstOf(waves.map((wave) => fill(strings.Wave, { wave }))) }, strings.WavesRisk),
  audience: (finding) =>
    finding.rows.map(({ title, keys }) =>
      say(strings.Audience, { ...listOf(finding), row: title, keys: firstOf(keys) }, strings.AudienceRisk),
    ),
  keys: keysWords,
};

/**
 * A finding in words, for an owner who has never seen the declaration. One finding of settings can say several things.
 */
export function findingWords(finding: Finding): readonly FindingWords[] {
  const words = (wordsOf[finding.kind] as (of: Finding) => FindingWords | readonly FindingWords[])(finding);
  return 'what' in words ? [words] : words;
}

function indexWords(finding: Of<'index'>): FindingWords {
  if (finding.unique) return say(strings.Unique, columnOf(finding), strings.UniqueRisk);
  const risk = finding.rows < listViewThreshold ? strings.IndexRisk : strings.IndexLate;
  return say(strings.Index, columnOf(finding), counted(finding.rows, risk));
}

function keysWords({ column, missing }: Of<'keys'>): FindingWords {
  const rows = new Set(missing.flatMap(({ items }) => items)).size;
  return say(
    strings.Keys,
    {
      list: column.plan.title,
      column: labelOf(column.plan, column.name),
      keys: firstOf(missing.map(({ key }) => key)),
    },
    counted(rows, strings.KeysRisk),
  );
}

function securityWords(
  plan: ListPlan,
  words: typeof strings.ReadSecurity | typeof strings.WriteSecurity,
): FindingWords {
  return plan.itemSecurity === 'own'
    ? say(words, listOf({ plan }), strings.SecurityRisk, true)
    : say(strings.NotOwnSecurity, listOf({ plan }), strings.NotOwnSecurityRisk);
}

/** Fills both texts with the same values. */
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

/** The most keys or rows that are named; the rest are counted. */
const mostNamed = 5;

function firstOf(keys: readonly string[]): string {
  const rest = keys.length - mostNamed;
  return listed(rest > 0 ? [...keys.slice(0, mostNamed), fill(laterStrings.More, { count: rest })] : keys);
}

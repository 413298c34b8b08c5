import * as React from 'react';
import type { ContingencySite, ContingencyStatus } from '../../../data/contingency';
import type { ManagingReport } from '../../../data/contingencyEditing';
import { kept } from '../../../data/kept';
import { folded } from '../../../domain/folded';
import { helpTelephone } from '../../../domain/helpTelephone';
import type { Telephones } from '../../../domain/linkedText/onDemand';
import { keyOf } from '../../../domain/key';
import { siteName } from '../../../domain/siteName';
import { indexSites, type SiteIndex } from '../../../domain/siteSearch';
import { usePart } from '../../base/PartContext';

/** What the lists and forms of Manage share. */
export interface Work {
  readonly report: ManagingReport;
  readonly directory: Directory;
  /** The number to call where nothing else gives one. */
  readonly telephone?: string;
  readonly telephones: Telephones;
  /** Name and role of the person at work, as staff read them. */
  readonly reviewer: string;
  setReviewer(name: string): void;
  /** Which panel is open; one at a time. */
  readonly open?: string;
  /** Something typed in it is not saved. */
  readonly unsaved: boolean;
  setOpen(panel: string | undefined): void;
  onTyped(): void;
  onSaved(words: string): void;
  /** The entries are to be read again. */
  onRead(): void;
}

export interface WorkOptions extends Pick<Work, 'report' | 'telephones' | 'onRead'> {
  say(words: string): void;
  onSaved(): void;
}

const reviewerKey = kept('reviewer');

/** Which panel is open, and who reviews. */
export function useWork({ report, telephones, say, onRead, onSaved }: WorkOptions): Work {
  const { connection, store, help } = usePart();
  const [open, setOpen] = React.useState<string>();
  const [unsaved, setUnsaved] = React.useState(false);
  const [reviewer, setReviewer] = React.useState(() => store.get(reviewerKey) ?? connection.name);
  const directory = useDirectory(report);

  function show(panel: string | undefined, words: string): void {
    say(words);
    setOpen(panel);
    setUnsaved(false);
  }

  return {
    report,
    directory,
    telephone: help.telephone ?? helpTelephone(report.services),
    telephones,
    reviewer,
    setReviewer(name) {
      setReviewer(name);
      store.set(reviewerKey, name);
    },
    open,
    unsaved,
    setOpen: (panel) => show(panel, ''),
    onTyped: () => setUnsaved(true),
    onSaved(words) {
      show(undefined, words);
      onSaved();
    },
    onRead,
  };
}

/** The sites, to be found by name or code. */
export interface Directory {
  readonly sites: readonly ContingencySite[];
  readonly index: SiteIndex<ContingencySite>;
  find(code: string | undefined): ContingencySite | undefined;
  /** What a site is called; one that is not listed, by its code. */
  nameOf(code: string): string;
  statusesAt(code: string): readonly ContingencyStatus[];
}

function useDirectory({ sites, statuses }: Pick<ManagingReport, 'sites' | 'statuses'>): Directory {
  return React.useMemo(() => {
    const byCode = new Map(sites.map((site) => [keyOf(site.SiteCode), site]));
    const ofSite = new Map<string, ContingencyStatus[]>();
    for (const status of statuses) {
      const key = keyOf(status.SiteCode);
      const known = ofSite.get(key);
      if (known) known.push(status);
      else ofSite.set(key, [status]);
    }
    const find = (code: string | undefined): ContingencySite | undefined =>
      code ? byCode.get(keyOf(code)) : undefined;
    return {
      sites,
      index: indexSites(sites),
      find,
      nameOf(code) {
        const site = find(code);
        return site ? siteName(site) : code;
      },
      statusesAt: (code) => ofSite.get(keyOf(code)) ?? [],
    };
  }, [sites, statuses]);
}

/** A site as it is typed and offered: its name, and its code, which tells it from others of that name. */
export function siteLabel(site: ContingencySite): string {
  return `${siteName(site)} (${site.SiteCode})`;
}

/** A site as a field shows it; one that is not listed, by its code. */
export function siteTyped({ find }: Directory, code: string | undefined): string {
  const site = find(code);
  return site ? siteLabel(site) : (code ?? '');
}

/** The site somebody means: by its label, its code, or a name that only one has. */
export function siteMeant({ sites, find }: Directory, typed: string): ContingencySite | undefined {
  const text = keyOf(typed.trim());
  if (!text) return undefined;
  const byCode = find(text) ?? find(/\(([^()]+)\)$/.exec(text)?.[1]);
  if (byCode) return byCode;
  const name = folded(typed);
  const named = sites.filter((site) => folded(siteName(site)) === name || folded(site.Title) === name);
  return named.length === 1 ? named[0] : undefined;
}

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

/** What the lists and forms of Manage share: what was read, which panel is open, and who reviews. */
export interface Work {
  readonly report: ManagingReport;
  readonly directory: Directory;
  /** The help desk's number. */
  readonly telephone?: string;
  readonly telephones: Telephones;
  /** Name and role of the person who reviews, as staff read them. */
  readonly reviewer: string;
  setReviewer(name: string): void;
  /** Which panel is open; one at a time. */
  readonly open?: string;
  /** The open panel holds typed text that is not saved. */
  readonly unsaved: boolean;
  setOpen(panel: string | undefined): void;
  onTyped(): void;
  onSaved(words: string): void;
  /** Reads the entries again. */
  onRead(): void;
}

export interface WorkOptions extends Pick<Work, 'report' | 'telephones' | 'onRead'> {
  say(words: string): void;
  onSaved(): void;
}

const reviewerKey = kept('reviewer');

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

/** The sites, by name or code. */
export interface Directory {
  readonly sites: readonly ContingencySite[];
  readonly index: SiteIndex<ContingencySite>;
  find(code: string | undefined): ContingencySite | undefined;
  /** The name of a site, or its code if it is not listed. */
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

/** A site as it is typed and offered: its name and its code, because two sites may share a name. */
export function siteLabel(site: ContingencySite): string {
  return `${siteName(site)} (${site.SiteCode})`;
}

/** A site as a field shows it. One that is not listed is shown by its code. */
export function siteTyped({ find }: Directory, code: string | undefined): string {
  const site = find(code);
  return site ? siteLabel(site) : (code ?? '');
}

/** The site that somebody means, by its label, its code, or a name that no other site has. */
export function siteMeant({ sites, find }: Directory, typed: string): ContingencySite | undefined {
  const text = keyOf(typed.trim());
  if (!text) return undefined;
  const byCode = find(text) ?? find(/\(([^()]+)\)$/.exec(text)?.[1]);
  if (byCode) return byCode;
  const name = folded(typed);
  const named = sites.filter((site) => folded(siteName(site)) === name || folded(site.Title) === name);
  return named.length === 1 ? named[0] : undefined;
}

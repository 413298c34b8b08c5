import * as React from 'react';
import { type CachedCopy } from '../../data/cachedCopy';
import { createLoader } from '../../data/loader';
import { sitesListName } from '../../data/rollout';
import { helpTelephone } from '../../domain/helpTelephone';
import { setUpInstead } from '../../setUp/owners';
import { AsyncView, type Freshness } from '../../ui/AsyncView';
import { type LeftOut, Unreadable } from '../../ui/Unreadable';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { rememberTelephone } from './help';
import { ChangeSite } from './OtherSite';
import { usePart } from './PartContext';

/** The least that a page reads of one site. */
interface ReadOfSite {
  /** Undefined if no site has this code. */
  readonly site: object | undefined;
  readonly services: readonly { readonly Telephone?: string }[];
  readonly unreadable: readonly LeftOut[];
}

/** A report whose site was found. */
type WithSite<R extends ReadOfSite> = R & { readonly site: NonNullable<R['site']> };

export interface SiteReaderProps<R extends ReadOfSite> {
  readonly siteCode: string;
  readonly copy: CachedCopy<R>;
  read(onPart: (part: R) => void, abandoned: () => boolean): Promise<R>;
  /** Shown if no site has the code. */
  readonly noSite: React.ReactNode;
  /** Shown beside a problem if there is no data. */
  readonly inTrouble?: React.ReactNode;
  onChange(): void;
  children(report: WithSite<R>, freshness: Freshness, readAgain: () => void): React.ReactNode;
}

/** Reads one site and shows it; if the lists cannot be reached, the last copy with its age. */
export function SiteReader<R extends ReadOfSite>({
  siteCode,
  copy,
  read,
  noSite,
  inTrouble,
  onChange,
  children,
}: SiteReaderProps<R>): React.ReactElement {
  const part = usePart();
  const { connection, store, now } = part;
  const loader = useLoads(`${connection.siteUrl}|${siteCode}`, () =>
    createLoader<R>({
      read,
      keepsPart: true,
      copy,
      isEmpty: ({ site, unreadable }) => site === undefined && !unreadable.some(({ list }) => list === sitesListName),
      lists: connection.lists,
      now,
    }),
  );
  const value = useLoadable(loader);
  const telephone = value.state === 'ready' ? helpTelephone(value.data.services) : undefined;

  // The phones web part reads no services, and gives this number too.
  React.useEffect(() => rememberTelephone(store, telephone), [store, telephone]);

  const change = <ChangeSite onChange={onChange} />;
  return (
    <>
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={noSite}
      >
        {(report, freshness) =>
          hasSite(report) ? (
            children(report, freshness, loader.refresh)
          ) : (
            <>
              <Unreadable rows={report.unreadable} />
              {change}
            </>
          )
        }
      </AsyncView>
      {value.state === 'failed' && !value.stale ? (
        <>
          {inTrouble}
          {change}
        </>
      ) : null}
    </>
  );
}

function hasSite<R extends ReadOfSite>(report: R): report is WithSite<R> {
  return report.site !== undefined;
}

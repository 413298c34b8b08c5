import * as React from 'react';
import type { FindableSite } from '../../domain/siteSearch';
import { figure, fill } from '../text';
import { strings } from './strings';
import styles from './SiteChooser.module.scss';

export interface SiteMatchesProps {
  readonly sites: readonly FindableSite[];
  /** The most sites listed; the rest are counted. */
  readonly most: number;
  /** Heads the list. */
  readonly title?: string;
  /** The title reads as a heading, not as a label. */
  readonly large?: boolean;
  /** Somebody searches by postcode, so each site shows its own. */
  readonly postcodes?: boolean;
  /** They are listed under their area team, which each need not repeat. */
  readonly ofTeam?: boolean;
  onChoose(siteCode: string): void;
}

/** Sites to choose from, each with where it is. */
export function SiteMatches({
  sites,
  most,
  title,
  large = false,
  postcodes = false,
  ofTeam = false,
  onChoose,
}: SiteMatchesProps): React.ReactElement | null {
  if (sites.length === 0) return null;
  const more = sites.length - most;
  return (
    <>
      {title ? <p className={large ? styles.meant : styles.group}>{title}</p> : null}
      <ul className={styles.matches} aria-label={title}>
        {sites.slice(0, most).map(({ SiteCode, Title, Town, AreaTeam, Postcode, Region: region }) => (
          <li key={SiteCode}>
            <button type="button" className={styles.match} onClick={() => onChoose(SiteCode)}>
              <b>{Title}</b>
              {Town ? `, ${Town}` : ''}
              {ofTeam ? null : (
                <span className={styles.note}>
                  {postcodes && Postcode ? `${Postcode}. ` : ''}
                  {AreaTeam ?? region}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.note}>{fill(strings.MatchesMore, { count: figure(more) })}</p> : null}
    </>
  );
}

import * as React from 'react';
import { Heading } from '../ui/Heading';
import { fill } from '../ui/text';
import styles from './SetUp.module.scss';
import { strings } from './strings';

export interface NotSetUpProps {
  /** The group that may set up; undefined where it cannot be read. */
  readonly owners: string | undefined;
  /** The lists are there and lack a column: somebody has deleted it. */
  readonly isBroken: boolean;
}

/** What people other than owners see until the lists exist, and where they lack something. */
export function NotSetUp({ owners, isBroken }: NotSetUpProps): React.ReactElement {
  return (
    <>
      <Heading className={styles.heading}>{isBroken ? strings.Broken : strings.NotSetUp}</Heading>
      <p className={styles.note}>{askWords(owners, isBroken)}</p>
    </>
  );
}

function askWords(owners: string | undefined, isBroken: boolean): string {
  if (!owners) return isBroken ? strings.MendOwnerUnknown : strings.AskOwnerUnknown;
  return fill(isBroken ? strings.MendOwner : strings.AskOwner, { owners });
}

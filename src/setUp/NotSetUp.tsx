import * as React from 'react';
import { Heading } from '../ui/Heading';
import { fill } from '../ui/text';
import styles from './SetUp.module.scss';
import { strings } from './strings';

/** What people other than owners see until the lists exist. */
export function NotSetUp({ owners }: { readonly owners: string | undefined }): React.ReactElement {
  return (
    <>
      <Heading className={styles.heading}>{strings.NotSetUp}</Heading>
      <p className={styles.note}>{owners ? fill(strings.AskOwner, { owners }) : strings.AskOwnerUnknown}</p>
    </>
  );
}

import * as strings from 'SetUpStrings';
import * as React from 'react';
import { Heading } from '../ui/Heading';
import { fill, listed } from '../ui/words';
import styles from './SetUp.module.scss';

/** What everybody but an owner sees until the lists are there. */
export function NotSetUp({ owners }: { readonly owners: readonly string[] }): React.ReactElement {
  return (
    <>
      <Heading className={styles.heading}>{strings.NotSetUp}</Heading>
      <p className={styles.note}>{owners.length > 0 ? fill(strings.AskOwner, { owners: listed(owners) }) : strings.AskOwnerUnknown}</p>
    </>
  );
}

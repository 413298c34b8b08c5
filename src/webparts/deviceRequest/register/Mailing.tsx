import * as React from 'react';
import type { KnownUser } from '../../../data/blackBerryRegister';
import { Button } from '../../../ui/Button';
import { copyText } from '../../../ui/copyText';
import { TextToCopy } from '../../../ui/TextToCopy';
import { useSaid } from '../../../ui/useSaid';
import { counted, figure, fill, listed } from '../../../ui/text';
import type { Mail } from './mailText';
import { nameOf, writableTo } from './people';
import styles from './Mailing.module.scss';
import { strings } from './strings';

/** More people are counted, not named. */
const mostNamed = 5;

/** The text to send, and the addresses as one list. */
export function Mailing({
  mail,
  users,
  then,
}: {
  readonly mail: Mail;
  readonly users: readonly KnownUser[];
  /** What to do once it is sent. */
  readonly then: string;
}): React.ReactElement {
  const [said, say] = useSaid();
  const [byHand, setByHand] = React.useState<{ readonly label: string; readonly text: string }>();
  const addresses = users.flatMap((user) => writableTo(user) ?? []);
  const without = users.filter((user) => !writableTo(user));

  async function copy(text: string, label: string, done: string): Promise<void> {
    const copied = await copyText(text);
    setByHand(copied ? undefined : { label, text });
    say(copied ? done : strings.CopyByHand);
  }

  const button = (words: string, text: string, label: string, done: string): React.ReactElement => (
    <Button
      className={styles.action}
      onClick={() => {
        copy(text, label, done).catch(() => undefined);
      }}
    >
      {words}
    </Button>
  );
  return (
    <>
      <p className={styles.mail}>{mail.text}</p>
      <div className={styles.actions}>
        {button(strings.CopyText, mail.text, strings.MailText, strings.TextCopied)}
        {addresses.length > 0
          ? button(
              counted(addresses.length, strings.Copy),
              addresses.join('; '),
              strings.MailAddresses,
              strings.AddressesCopied,
            )
          : null}
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      {byHand ? <TextToCopy {...byHand} /> : null}
      <p className={styles.hint}>
        {strings.MailAddressesNote} {then}
      </p>
      {without.length > 0 ? (
        <p className={styles.hint}>{counted(without.length, strings.NoAddress, { names: namesOf(without) })}</p>
      ) : null}
    </>
  );
}

function namesOf(users: readonly KnownUser[]): string {
  const names = users.slice(0, mostNamed).map(nameOf);
  return users.length > mostNamed
    ? fill(strings.AndMore, { names: names.join(', '), count: figure(users.length - mostNamed) })
    : listed(names);
}

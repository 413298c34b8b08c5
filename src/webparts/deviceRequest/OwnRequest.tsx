import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { isMineToChange, myStanding } from '../../domain/device/myStanding';
import { referenceOf } from '../../domain/device/reference';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { PlaceLink } from '../../ui/PlaceLink';
import { fill } from '../../ui/words';
import styles from './MyRequests.module.scss';
import { changing } from './places';
import { printReceipt } from './printReceipt';
import { ReplyForm } from './ReplyForm';
import { aboutWords, answerWords, nextWords, receiptLines } from './requestWords';
import { SentAnswers } from './SentAnswers';
import type { OwnSurroundings } from './surroundings';
import { Withdraw } from './Withdraw';

export interface OwnRequestProps extends OwnSurroundings {
  readonly devices: MyDevices;
  readonly request: HeldRequest;
  /** How many levels below the web part's first its heading stands. */
  readonly below?: number;
  say(words: string): void;
}

/** One of one's own requests: how it stands, what happens next, what can be done, and the receipt. */
export function OwnRequest({ below = 0, say, ...props }: OwnRequestProps): React.ReactElement {
  const { connection, devices, request, today, go } = props;
  const [withdrawing, setWithdrawing] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const withdraw = React.useRef<HTMLButtonElement>(null);
  const standing = myStanding(request);
  const receipt = receiptLines(request);
  const mine = !request.RequestedForEmail || request.RequestedForEmail.toLowerCase() === connection.email.toLowerCase();
  const { kind } = standing;
  const before = React.useRef(kind);

  // What was pressed goes away with what it did: the new state is read out.
  React.useEffect(() => {
    if (before.current !== kind) heading.current?.focus();
    before.current = kind;
  }, [kind]);

  return (
    <section className={below > 0 ? styles.past : undefined} aria-label={fill(strings.Reference, { reference: referenceOf(request.Id) })}>
      <Heading ref={heading} below={below} tabIndex={-1} className={below > 0 ? styles.pastAnswer : styles.answer}>
        {answerWords(standing)}
      </Heading>
      <p className={styles.quiet}>{aboutWords(request, today)}</p>
      <p className={styles.next}>{nextWords(standing)}</p>
      {mine ? null : <p>{fill(strings.Behalf, { name: request.RequestedForName ?? request.RequestedForEmail! })}</p>}
      {standing.kind === 'asked' ? (
        <>
          <blockquote className={styles.quote}>{standing.question}</blockquote>
          <ReplyForm {...props} onDone={() => say(strings.SaidReplied)} />
        </>
      ) : null}
      {receipt.length > 0 ? (
        <div className={styles.receipt}>
          {receipt.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {withdrawing ? (
        <Withdraw
          {...props}
          onDone={() => say(strings.SaidWithdrawn)}
          onKeep={() => {
            setWithdrawing(false);
            window.setTimeout(() => withdraw.current?.focus());
          }}
        />
      ) : isMineToChange(standing) ? (
        <p className={styles.actions}>
          <PlaceLink to={changing(request.Id)} onGo={go}>
            {strings.Change}
          </PlaceLink>
          <Button ref={withdraw} quiet onClick={() => setWithdrawing(true)}>
            {strings.Withdraw}
          </Button>
        </p>
      ) : null}
      <Fold summary={strings.Sent} onceOpened>
        <SentAnswers {...props} />
      </Fold>
      <p className={styles.foot}>
        <Button quiet onClick={() => say(printReceipt(request, devices, today) ? '' : strings.NotPrinted)}>
          {strings.Print}
        </Button>
        <span className={styles.quiet}>{strings.ReceiptCopy}</span>
      </p>
    </section>
  );
}

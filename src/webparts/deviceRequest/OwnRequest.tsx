import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { isMineToChange, myStanding } from '../../domain/device/myStanding';
import { referenceOf } from '../../domain/device/reference';
import { Button } from '../../ui/Button';
import { shortDay } from '../../ui/dates';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { RouteLink } from '../../ui/RouteLink';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import { clearDraft, hasDraft } from './keptDraft';
import styles from './MyRequests.module.scss';
import { ReplyView, WithdrawView } from './onDemandViews';
import { changing } from './routes';
import { printReceipt } from './printReceipt';
import { aboutWords, answerWords, nextWords, otherName, receiptLines } from './requestWords';
import { SentAnswers } from './SentAnswers';
import { siteNameOf } from './siteNameOf';
import { Unfinished } from './Unfinished';
import { useReply } from './useReply';

export interface OwnRequestProps {
  readonly devices: MyDevices;
  readonly request: HeldRequest;
  /** How many levels below the web part's first its heading stands. */
  readonly below?: number;
  /** Another request beside it stands alike: its heading says which it is. */
  readonly numbered?: boolean;
  say(words: string): void;
  /** Something is saved: one's own requests are to be read again. */
  onSaved(): void;
}

/** One of one's own requests: how it stands, what happens next, what can be done, and the receipt. */
export function OwnRequest({
  devices,
  request,
  below = 0,
  numbered = false,
  say,
  onSaved,
}: OwnRequestProps): React.ReactElement {
  const { connection, store, today, help, go } = usePart();
  const [unsaved, setUnsaved] = React.useState(() => hasDraft(store, today, [], request.Id));
  const [withdrawing, setWithdrawing] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const withdraw = React.useRef<HTMLButtonElement>(null);
  const standing = myStanding(request);
  const receipt = receiptLines(request);
  const reference = referenceOf(request.Id);
  const forName = otherName(request, connection.email);
  const mayChange = isMineToChange(standing);
  const reply = useReply(request.Id);
  // ICT went on without it, or took the question back, while it was being written.
  const isUnsent = standing.kind !== 'asked' && reply.text.trim() !== '' && reply.text.trim() !== request.Reply?.trim();
  const { kind } = standing;
  const before = React.useRef(kind);

  // What was pressed goes away with what it did: the new state is read out.
  React.useEffect(() => {
    if (before.current !== kind) heading.current?.focus();
    before.current = kind;
  }, [kind]);

  async function printIt(): Promise<void> {
    const site = await siteNameOf(connection, request.SiteCode);
    say(printReceipt({ request, devices, forName, site, telephone: help.telephone }) ? '' : strings.NotPrinted);
  }

  return (
    <section className={below > 0 ? styles.past : undefined} aria-label={fill(strings.Reference, { reference })}>
      <Heading ref={heading} below={below} tabIndex={-1} className={below > 0 ? styles.pastAnswer : styles.answer}>
        {numbered ? `${reference}: ` : ''}
        {answerWords(standing, forName)}
      </Heading>
      <p className={styles.quiet}>
        {fill(strings.Reference, { reference })}, {aboutWords(request, (day) => shortDay(day, today))}
      </p>
      <p className={styles.next}>{nextWords(standing)}</p>
      {forName ? <p>{fill(strings.Behalf, { name: forName })}</p> : null}
      {standing.kind === 'asked' ? (
        <>
          <blockquote className={styles.quote}>{standing.question}</blockquote>
          <ReplyView request={request} reply={reply} onSaved={onSaved} onDone={() => say(strings.SaidReplied)} />
        </>
      ) : null}
      {receipt.length > 0 ? (
        <div className={styles.quote}>
          {receipt.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {isUnsent ? (
        <div className={styles.draft}>
          <p>{strings.ReplyUnsent}</p>
          <blockquote className={styles.quote}>{reply.text}</blockquote>
          <p className={styles.actions}>
            <Button
              quiet
              onClick={() => {
                reply.clear();
                say(strings.Discarded);
                heading.current?.focus();
              }}
            >
              {strings.Discard}
            </Button>
          </p>
        </div>
      ) : null}
      {unsaved && mayChange ? (
        <Unfinished
          words={strings.UnsavedChange}
          to={changing(request.Id)}
          onDiscard={() => {
            clearDraft(store, request.Id);
            setUnsaved(false);
            say(strings.Discarded);
            heading.current?.focus();
          }}
        />
      ) : null}
      {withdrawing ? (
        <WithdrawView
          request={request}
          onSaved={onSaved}
          onDone={() => {
            clearDraft(store, request.Id);
            say(fill(strings.SaidWithdrawn, { reference }));
          }}
          onKeep={() => {
            setWithdrawing(false);
            window.setTimeout(() => withdraw.current?.focus());
          }}
        />
      ) : mayChange ? (
        <p className={styles.actions}>
          {unsaved ? null : (
            <RouteLink to={changing(request.Id)} onGo={go}>
              {strings.Change}
            </RouteLink>
          )}
          <Button ref={withdraw} quiet onClick={() => setWithdrawing(true)}>
            {uiStrings.Withdraw}
          </Button>
        </p>
      ) : null}
      <Fold summary={strings.Sent} onceOpened>
        <SentAnswers devices={devices} request={request} />
      </Fold>
      {mayChange || kind === 'withdrawn' ? null : (
        <p className={styles.foot}>
          <Button quiet onClick={() => printIt().catch(() => say(strings.NotPrinted))}>
            {uiStrings.Print}
          </Button>
          <span className={styles.quiet}>{strings.ReceiptCopy}</span>
        </p>
      )}
    </section>
  );
}

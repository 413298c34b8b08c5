import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { isMineToChange, type MyStanding, myStanding } from '../../domain/device/myStanding';
import { referenceOf } from '../../domain/device/reference';
import { Button } from '../../ui/Button';
import { shortDay } from '../../ui/dates';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import styles from './MyRequests.module.scss';
import { ReplyView } from './onDemandViews';
import { OwnActions } from './OwnActions';
import { printReceipt } from './printReceipt';
import { aboutWords, answerWords, nextWords, otherName, receiptLines } from './requestWords';
import { SentAnswers } from './SentAnswers';
import { siteNameOf } from './siteNameOf';
import { type Reply, useReply } from './useReply';

export interface OwnRequestProps {
  readonly devices: MyDevices;
  readonly request: HeldRequest;
  /** How many levels its heading is below the web part's first. */
  readonly below?: number;
  /** Another request beside it has the same heading: the reference tells them apart. */
  readonly numbered?: boolean;
  say(words: string): void;
  /** Something is saved: the requests have to be read again. */
  onSaved(): void;
}

/** A request of one's own: how it stands, what happens next, what can be done, and the receipt. */
export function OwnRequest({
  devices,
  request,
  below = 0,
  numbered = false,
  say,
  onSaved,
}: OwnRequestProps): React.ReactElement {
  const { connection, today } = usePart();
  const standing = myStanding(request);
  const heading = useHeading(standing.kind);
  const reference = referenceOf(request.Id);
  const forName = otherName(request, connection.email);
  const reply = useReply(request.Id);
  const mayChange = isMineToChange(standing);

  function sayDiscarded(): void {
    say(strings.Discarded);
    heading.current?.focus();
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
      <Receipt request={request} />
      {isUnsent(reply, standing, request) ? <UnsentReply reply={reply} onDiscarded={sayDiscarded} /> : null}
      <OwnActions request={request} mayChange={mayChange} say={say} onDiscarded={sayDiscarded} onSaved={onSaved} />
      <Fold summary={strings.Sent} onceOpened>
        <SentAnswers devices={devices} request={request} />
      </Fold>
      {mayChange || standing.kind === 'withdrawn' ? null : (
        <PrintReceipt devices={devices} request={request} forName={forName} say={say} />
      )}
    </section>
  );
}

/** Focuses the heading when the standing changes: the button that changed it has gone. */
function useHeading(kind: MyStanding['kind']): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const before = React.useRef(kind);
  React.useEffect(() => {
    if (before.current !== kind) heading.current?.focus();
    before.current = kind;
  }, [kind]);
  return heading;
}

/** Whether a reply was being written when ICT decided without it, or took its question back. */
function isUnsent({ text }: Reply, { kind }: MyStanding, request: HeldRequest): boolean {
  const typed = text.trim();
  return kind !== 'asked' && typed !== '' && typed !== request.Reply?.trim();
}

/** A reply that can no longer be sent. */
function UnsentReply({ reply, onDiscarded }: { readonly reply: Reply; onDiscarded(): void }): React.ReactElement {
  return (
    <div className={styles.draft}>
      <p>{strings.ReplyUnsent}</p>
      <blockquote className={styles.quote}>{reply.text}</blockquote>
      <p className={styles.actions}>
        <Button
          quiet
          onClick={() => {
            reply.clear();
            onDiscarded();
          }}
        >
          {strings.Discard}
        </Button>
      </p>
    </div>
  );
}

function Receipt({ request }: Pick<OwnRequestProps, 'request'>): React.ReactElement | null {
  const lines = receiptLines(request);
  if (lines.length === 0) return null;
  return (
    <div className={styles.quote}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function PrintReceipt({
  devices,
  request,
  forName,
  say,
}: Pick<OwnRequestProps, 'devices' | 'request' | 'say'> & {
  readonly forName: string | undefined;
}): React.ReactElement {
  const { connection, help } = usePart();

  async function printIt(): Promise<void> {
    const site = await siteNameOf(connection, request.SiteCode);
    say(printReceipt({ request, devices, forName, site, telephone: help.telephone }) ? '' : strings.NotPrinted);
  }

  return (
    <p className={styles.foot}>
      <Button quiet onClick={() => printIt().catch(() => say(strings.NotPrinted))}>
        {uiStrings.Print}
      </Button>
      <span className={styles.quiet}>{strings.ReceiptCopy}</span>
    </p>
  );
}

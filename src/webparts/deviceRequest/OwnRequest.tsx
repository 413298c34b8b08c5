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
import { Doubt } from './Doubt';
import styles from './MyRequests.module.scss';
import { ReplyView } from './onDemandViews';
import { OwnActions } from './OwnActions';
import { printReceipt } from './printReceipt';
import { aboutWords, headingWords, nextWords, otherName, receiptLines } from './requestWords';
import { SentAnswers } from './SentAnswers';
import { siteNameOf } from './siteNameOf';
import { type Belief, type Beliefs, mayShowAsIct } from './useBeliefs';
import { type Reply, useReply } from './useReply';

export interface OwnRequestProps {
  readonly devices: MyDevices;
  readonly beliefs: Beliefs;
  readonly request: HeldRequest;
  /** How many levels its heading is below the web part's first. */
  readonly below?: number;
  /** Another request beside it has the same heading: the reference tells them apart. */
  readonly numbered?: boolean;
  say(words: string): void;
  /** Something is saved: the requests have to be read again. */
  onSaved(): void;
}

/** A request and what is known of it. */
interface Own {
  readonly request: HeldRequest;
  readonly belief: Belief;
  readonly standing: MyStanding;
  /** The person it is for, if somebody else. */
  readonly forName: string | undefined;
  readonly reply: Reply;
}

/** A request of one's own: how it stands, what happens next, what can be done, and the receipt. */
export function OwnRequest({
  devices,
  beliefs,
  request,
  below = 0,
  numbered = false,
  say,
  onSaved,
}: OwnRequestProps): React.ReactElement {
  const { connection, today } = usePart();
  const standing = myStanding(request);
  const belief = beliefs.of(request);
  const reference = referenceOf(request.Id);
  const forName = otherName(request, connection.email);
  const heading = useHeading(standing.kind);
  const own = { request, belief, standing, forName, reply: useReply(request.Id) };

  function readAgain(): void {
    heading.current?.focus();
    beliefs.again();
    onSaved();
  }

  return (
    <section className={below > 0 ? styles.past : undefined} aria-label={fill(strings.Reference, { reference })}>
      <Heading
        ref={heading}
        below={below}
        tabIndex={-1}
        className={below > 0 ? styles.pastAnswer : styles.answer}
        // The text changes once it is known who wrote the words, and is then announced.
        aria-live={belief === 'none' ? undefined : 'polite'}
      >
        {numbered ? `${reference}: ` : ''}
        {headingWords(request, belief, forName)}
      </Heading>
      <p className={styles.quiet}>
        {fill(strings.Reference, { reference })}, {aboutWords(request, (day) => shortDay(day, today))}
      </p>
      {/* Until it is known who wrote the words, they take up space but are not shown. */}
      <div className={belief === 'reading' ? styles.unseen : undefined}>
        <Doubt request={request} belief={belief} forName={forName} onAgain={readAgain} />
        {mayShowAsIct(belief) ? <Answer own={own} say={say} onSaved={onSaved} /> : null}
        <Actions own={own} heading={heading} devices={devices} say={say} onSaved={onSaved} />
      </div>
    </section>
  );
}

/** What can be done with a request, and what was sent with it. */
function Actions({
  own: { request, belief, standing, forName, reply },
  heading,
  devices,
  say,
  onSaved,
}: Pick<OwnRequestProps, 'devices' | 'say' | 'onSaved'> & {
  readonly own: Own;
  readonly heading: React.RefObject<HTMLHeadingElement>;
}): React.ReactElement {
  const mayChange = isMineToChange(standing);

  function sayDiscarded(): void {
    say(strings.Discarded);
    heading.current?.focus();
  }

  return (
    <>
      {isUnsent(reply, standing, request) ? <UnsentReply reply={reply} onDiscarded={sayDiscarded} /> : null}
      <OwnActions
        request={request}
        mayChange={mayChange}
        mayDeny={mayDeny(request, belief)}
        say={say}
        onDiscarded={sayDiscarded}
        onSaved={onSaved}
      />
      <Fold summary={isMadeByMe(belief) ? strings.Sent : strings.SentByAnother} onceOpened>
        <SentAnswers devices={devices} request={request} belief={belief} />
      </Fold>
      {mayChange || standing.kind === 'withdrawn' || !mayShowAsIct(belief) ? null : (
        <PrintReceipt devices={devices} request={request} belief={belief} forName={forName} say={say} />
      )}
    </>
  );
}

/**
 * Whether its author can say with one press that they did not ask for it. If it holds no words of ICT, that is offered
 * with the withdrawal. Before version 5 of the lists there is no column for it, so a withdrawn request offers nothing.
 */
function mayDeny({ Withdrawn, NotAsked }: HeldRequest, belief: Belief): boolean {
  return belief !== 'none' && belief !== 'denied' && !(Withdrawn && NotAsked === undefined);
}

function isMadeByMe(belief: Belief): boolean {
  return belief !== 'madeByAnother' && belief !== 'denied';
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

/** What happens next, what ICT asks, and what it has answered. */
function Answer({
  own: { request, belief, standing, forName, reply },
  say,
  onSaved,
}: Pick<OwnRequestProps, 'say' | 'onSaved'> & { readonly own: Own }): React.ReactElement {
  return (
    <>
      <p className={styles.next}>{nextWords(standing)}</p>
      {forName ? <p>{fill(strings.Behalf, { name: forName })}</p> : null}
      {standing.kind === 'asked' ? (
        <>
          <blockquote className={styles.quote}>{standing.question}</blockquote>
          <ReplyView request={request} reply={reply} onSaved={onSaved} onDone={() => say(strings.SaidReplied)} />
        </>
      ) : null}
      <Receipt request={request} />
      {/* Beside a question, the form for the reply says it. */}
      {belief !== 'none' && standing.kind !== 'asked' ? <p className={styles.quiet}>{strings.NeverAsks}</p> : null}
    </>
  );
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
  belief,
  forName,
  say,
}: Pick<OwnRequestProps, 'devices' | 'request' | 'say'> & {
  readonly belief: Belief;
  readonly forName: string | undefined;
}): React.ReactElement {
  const { connection, help } = usePart();

  async function printIt(): Promise<void> {
    const site = await siteNameOf(connection, request.SiteCode);
    const receipt = { request, devices, belief, forName, site, help };
    say(printReceipt(receipt) ? '' : strings.NotPrinted);
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

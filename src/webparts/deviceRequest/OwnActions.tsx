import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest } from '../../data/deviceRequests';
import { referenceOf } from '../../domain/device/reference';
import { Button } from '../../ui/Button';
import { RouteLink } from '../../ui/RouteLink';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import { clearDraft, hasDraft } from './keptDraft';
import styles from './MyRequests.module.scss';
import { NotAskedView, WithdrawView } from './onDemandViews';
import { changing } from './routes';
import { Unfinished } from './Unfinished';

export interface OwnActionsProps {
  readonly request: HeldRequest;
  /** ICT has not decided the request. */
  readonly mayChange: boolean;
  /** Its author can say that they did not ask for it. */
  readonly mayDeny: boolean;
  say(words: string): void;
  /** A change that was begun is discarded. */
  onDiscarded(): void;
  onSaved(): void;
}

/**
 * What its requester can do with a request: change or withdraw it while ICT has not decided, or say that they did not
 * ask for it. If ICT decides while the question before a withdrawal is open, the question stays: it says why nothing
 * was withdrawn.
 */
export function OwnActions({
  request,
  mayChange,
  mayDeny,
  say,
  onDiscarded,
  onSaved,
}: OwnActionsProps): React.ReactElement {
  const { store, today, go } = usePart();
  const [unsaved, setUnsaved] = React.useState(() => hasDraft(store, today, [], request.Id));
  const [withdrawing, setWithdrawing] = React.useState(false);
  const [denying, setDenying] = React.useState(false);
  const withdraw = React.useRef<HTMLButtonElement>(null);
  const change = changing(request.Id);

  function discard(): void {
    clearDraft(store, request.Id);
    setUnsaved(false);
    onDiscarded();
  }

  /** @param words that say more than that it is withdrawn. */
  function done(words = fill(strings.SaidWithdrawn, { reference: referenceOf(request.Id) })): void {
    clearDraft(store, request.Id);
    setDenying(false);
    say(words);
  }

  function keep(): void {
    setWithdrawing(false);
    window.setTimeout(() => withdraw.current?.focus());
  }

  return (
    <>
      {unsaved && mayChange ? <Unfinished words={strings.UnsavedChange} to={change} onDiscard={discard} /> : null}
      {withdrawing && !request.Withdrawn ? (
        <WithdrawView request={request} onSaved={onSaved} onDone={done} onKeep={keep} />
      ) : denying && mayDeny ? (
        <NotAskedView request={request} onSaved={onSaved} onDone={done} />
      ) : mayChange || mayDeny ? (
        <p className={styles.actions}>
          {unsaved || !mayChange ? null : (
            <RouteLink to={change} onGo={go}>
              {strings.Change}
            </RouteLink>
          )}
          {mayChange ? (
            <Button ref={withdraw} quiet onClick={() => setWithdrawing(true)}>
              {uiStrings.Withdraw}
            </Button>
          ) : null}
          {mayDeny ? (
            <Button quiet onClick={() => setDenying(true)}>
              {strings.DidNotAsk}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

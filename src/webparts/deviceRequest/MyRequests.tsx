import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import type { Day } from '../../domain/day';
import { isCurrent, urgency } from '../../domain/device/myStanding';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { RouteLink } from '../../ui/RouteLink';
import { WithTelephone } from '../../ui/Telephone';
import { Unreadable } from '../../ui/Unreadable';
import { useSaid } from '../../ui/useSaid';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import { clearDraft, hasDraft } from './keptDraft';
import styles from './MyRequests.module.scss';
import { OwnRequest } from './OwnRequest';
import { asking, deciding, home, requestIn } from './routes';
import { headingWords, otherName, quotedRule } from './requestWords';
import { Unfinished } from './Unfinished';
import { type Beliefs, useBeliefs } from './useBeliefs';

export interface MyRequestsProps {
  readonly devices: MyDevices;
  /** Somebody has just come here by a link or the back button: the heading is read out. */
  readonly arrived: boolean;
  /** A change has just been saved. */
  readonly saved?: boolean;
  /** Something is saved: the requests have to be read again. */
  onSaved(): void;
}

/** One's own requests and how they stand. Without any: the rule, and the way to ask. */
export function MyRequests({ devices, arrived, saved = false, onSaved }: MyRequestsProps): React.ReactElement {
  const { store, today, route } = usePart();
  const [said, say] = useSaid();
  const sentKeys = devices.requests.map(({ RequestKey }) => RequestKey);
  const [draft, setDraft] = React.useState(() => hasDraft(store, today, sentKeys));
  const wanted = requestIn(route);
  const { current, past } = React.useMemo(() => sorted(devices, wanted, today), [devices, wanted, today]);
  const { root, start } = useFocus(arrived, wanted, draft, current.length);
  const beliefs = useBeliefs(devices);
  const shared = { devices, beliefs, say, onSaved };

  React.useEffect(() => {
    if (saved) say(strings.SaidSaved);
  }, [saved, say]);

  function discard(): void {
    clearDraft(store);
    setDraft(false);
    say(strings.Discarded);
  }

  return (
    <div ref={root} className={styles.page}>
      {devices.mayTriage ? <ToDeciding /> : null}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {wanted !== undefined && current.length === 0 ? <p>{strings.NotFound}</p> : null}
      <Current requests={current} {...shared} />
      {current.length === 0 && wanted === undefined ? <Rule devices={devices} /> : null}
      {draft ? <Unfinished words={strings.Draft} to={asking} onDiscard={discard} /> : null}
      {draft && wanted === undefined ? null : (
        <p ref={start} className={styles.start}>
          <Start one={wanted !== undefined} another={current.length > 0} />
        </p>
      )}
      {past.length > 0 ? (
        <Fold summary={fill(strings.Past, { count: past.length })} onceOpened>
          {past.map((request) => (
            <OwnRequest key={request.Id} request={request} below={1} {...shared} />
          ))}
        </Fold>
      ) : null}
      <Call />
      <Unreadable rows={devices.unreadable} />
    </div>
  );
}

/**
 * The requests that are shown, and those in the fold.
 *
 * @param wanted the number of the only request to show, if the address names one: then there is no fold.
 */
function sorted(
  { requests }: MyDevices,
  wanted: number | undefined,
  today: Day,
): { readonly current: readonly HeldRequest[]; readonly past: readonly HeldRequest[] } {
  const isShown = (request: HeldRequest): boolean =>
    wanted === undefined ? isCurrent(request, today) : request.Id === wanted;
  return {
    current: requests.filter(isShown).sort((a, b) => urgency(a) - urgency(b)),
    past: wanted === undefined ? requests.filter((request) => !isShown(request)) : [],
  };
}

/** Keeps the focus in the page when what had it goes away, and moves it to the heading after navigation. */
function useFocus(
  arrived: boolean,
  wanted: number | undefined,
  draft: boolean,
  count: number,
): { readonly root: React.RefObject<HTMLDivElement>; readonly start: React.RefObject<HTMLParagraphElement> } {
  const root = React.useRef<HTMLDivElement>(null);
  const start = React.useRef<HTMLParagraphElement>(null);
  const shown = React.useRef({ draft, count });

  // After in-page navigation the first heading takes focus, so that it is announced. On first load it does not.
  React.useEffect(() => {
    if (arrived) focusHeading(root.current);
  }, [arrived, wanted]);

  // A button goes away with the draft that it discards, or with the request that it withdraws. The focus moves to what
  // replaces it.
  React.useEffect(() => {
    const before = shown.current;
    shown.current = { draft, count };
    if (document.activeElement !== document.body) return;
    if (before.draft && !draft) start.current?.querySelector<HTMLElement>('a, button')?.focus();
    else if (count < before.count) focusHeading(root.current);
  }, [draft, count]);

  return { root, start };
}

function focusHeading(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('h2, h3')?.focus();
}

function ToDeciding(): React.ReactElement {
  const { go } = usePart();
  return (
    <p className={styles.decide}>
      <RouteLink to={deciding} onGo={go}>
        {strings.Decide}
      </RouteLink>
    </p>
  );
}

function Current({
  requests,
  ...shared
}: {
  readonly requests: readonly HeldRequest[];
  readonly devices: MyDevices;
  readonly beliefs: Beliefs;
  say(words: string): void;
  onSaved(): void;
}): React.ReactElement {
  const { connection } = usePart();
  const headings = requests.map((request) =>
    headingWords(request, shared.beliefs.of(request), otherName(request, connection.email)),
  );
  return (
    <>
      {requests.map((request, at) => (
        <OwnRequest
          key={request.Id}
          request={request}
          numbered={headings.filter((each) => each === headings[at]).length > 1}
          {...shared}
        />
      ))}
    </>
  );
}

function Rule({ devices }: Pick<MyRequestsProps, 'devices'>): React.ReactElement {
  const { today } = usePart();
  const rule = quotedRule(devices.policies, today);
  return (
    <>
      <Heading tabIndex={-1} className={styles.answer}>
        {strings.Rule}
      </Heading>
      <p className={styles.next}>{rule ? fill(strings.RuleLead, { rule }) : strings.RuleNone}</p>
      <p>{rule ? strings.RuleThen : strings.RuleNoneThen}</p>
    </>
  );
}

/** The way to ask. Where only one request is shown: the way to all of them. */
function Start({ one, another }: { readonly one: boolean; readonly another: boolean }): React.ReactElement {
  const { go } = usePart();
  if (one || another)
    return (
      <RouteLink to={one ? home : asking} onGo={go}>
        {one ? strings.ToAll : strings.StartAnother}
      </RouteLink>
    );
  return (
    <Button primary onClick={() => go(asking)}>
      {strings.Start}
    </Button>
  );
}

function Call(): React.ReactElement | null {
  const { help } = usePart();
  if (!help.telephone) return null;
  return (
    <p className={styles.call}>
      <WithTelephone text={uiStrings.StuckCall} telephone={help.telephone} hours={help.hours} />
    </p>
  );
}

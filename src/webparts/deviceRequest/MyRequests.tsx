import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { isCurrent, myStanding, urgency } from '../../domain/device/myStanding';
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
import { answerWords, otherName, quotedRule } from './requestWords';
import { Unfinished } from './Unfinished';

export interface MyRequestsProps {
  readonly devices: MyDevices;
  /** Somebody has just come here by a link or the back button: the heading is read out. */
  readonly arrived: boolean;
  /** A change has just been saved. */
  readonly saved?: boolean;
  /** Something is saved: one's own requests are to be read again. */
  onSaved(): void;
}

/** One's own requests and how they stand; without any, the rule and the way to ask. */
export function MyRequests({ devices, arrived, saved = false, onSaved }: MyRequestsProps): React.ReactElement {
  const { connection, store, today, route, go, help } = usePart();
  const [said, say] = useSaid();
  const [draft, setDraft] = React.useState(() =>
    hasDraft(
      store,
      today,
      devices.requests.map(({ RequestKey }) => RequestKey),
    ),
  );
  const wanted = requestIn(route);
  const current = devices.requests
    .filter((request) => (wanted === undefined ? isCurrent(request, today) : request.Id === wanted))
    .sort((a, b) => urgency(a) - urgency(b));
  const past = wanted === undefined ? devices.requests.filter((request) => !current.includes(request)) : [];
  const headingOf = (request: HeldRequest): string =>
    answerWords(myStanding(request), otherName(request, connection.email));
  const headings = current.map(headingOf);
  const root = React.useRef<HTMLDivElement>(null);
  const start = React.useRef<HTMLParagraphElement>(null);
  const shown = React.useRef({ draft, count: current.length });

  React.useEffect(() => {
    if (saved) say(strings.SaidSaved);
  }, [saved, say]);

  // Whoever has come here by a link or the back button has the first heading read out.
  React.useEffect(() => {
    if (arrived) root.current?.querySelector<HTMLElement>('h2, h3')?.focus();
  }, [arrived, wanted]);

  // What was pressed goes away with the draft it discarded, or the request it withdrew: the focus goes on to what
  // stands there now.
  React.useEffect(() => {
    const before = shown.current;
    shown.current = { draft, count: current.length };
    if (document.activeElement !== document.body) return;
    if (before.draft && !draft) start.current?.querySelector<HTMLElement>('a, button')?.focus();
    else if (current.length < before.count) root.current?.querySelector<HTMLElement>('h2, h3')?.focus();
  }, [draft, current.length]);

  return (
    <div ref={root} className={styles.page}>
      {devices.mayTriage ? (
        <p className={styles.decide}>
          <RouteLink to={deciding} onGo={go}>
            {strings.Decide}
          </RouteLink>
        </p>
      ) : null}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {wanted !== undefined && current.length === 0 ? <p>{strings.NotFound}</p> : null}
      {current.map((request) => (
        <OwnRequest
          key={request.Id}
          devices={devices}
          request={request}
          numbered={headings.filter((each) => each === headingOf(request)).length > 1}
          say={say}
          onSaved={onSaved}
        />
      ))}
      {current.length === 0 && wanted === undefined ? <Rule devices={devices} /> : null}
      {draft ? (
        <Unfinished
          words={strings.Draft}
          to={asking}
          onDiscard={() => {
            clearDraft(store);
            setDraft(false);
            say(strings.Discarded);
          }}
        />
      ) : null}
      {wanted === undefined ? (
        draft ? null : (
          <p ref={start} className={styles.start}>
            {current.length > 0 ? (
              <RouteLink to={asking} onGo={go}>
                {strings.StartAnother}
              </RouteLink>
            ) : (
              <Button primary onClick={() => go(asking)}>
                {strings.Start}
              </Button>
            )}
          </p>
        )
      ) : (
        <p ref={start} className={styles.start}>
          <RouteLink to={home} onGo={go}>
            {strings.ToAll}
          </RouteLink>
        </p>
      )}
      {past.length > 0 ? (
        <Fold summary={fill(strings.Past, { count: past.length })} onceOpened>
          {past.map((request) => (
            <OwnRequest key={request.Id} devices={devices} request={request} below={1} say={say} onSaved={onSaved} />
          ))}
        </Fold>
      ) : null}
      {help.telephone ? (
        <p className={styles.call}>
          <WithTelephone text={uiStrings.StuckCall} telephone={help.telephone} />
        </p>
      ) : null}
      <Unreadable rows={devices.unreadable} />
    </div>
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

jest.mock('../../../src/data/rolloutEditing', () => ({
  ...jest.requireActual<object>('../../../src/data/rolloutEditing'),
  writeStatuses: jest.fn(),
}));
jest.mock('../../../src/data/staffReports', () => ({
  ...jest.requireActual<object>('../../../src/data/staffReports'),
  sendReport: jest.fn(),
}));
jest.mock('../../../src/data/requestWrites', () => ({
  ...jest.requireActual<object>('../../../src/data/requestWrites'),
  changeRequest: jest.fn(),
}));
jest.mock('../../../src/data/triage/decide');
jest.mock('../../../src/data/triage/copy');

import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { HeldRequest } from '../../../src/data/deviceRequests';
import { text } from '../../../src/domain/kinds';
import { changeRequest } from '../../../src/data/requestWrites';
import { type EditableStatus, writeStatuses } from '../../../src/data/rolloutEditing';
import type { RolloutService, RolloutSite } from '../../../src/data/rollout';
import { sendReport } from '../../../src/data/staffReports';
import { writeCopy } from '../../../src/data/triage/copy';
import { decide } from '../../../src/data/triage/decide';
import { day } from '../../../src/domain/day';
import { LeaveGuard } from '../../../src/webparts/base/held/LeaveGuard';
import { SavePanel } from '../../../src/webparts/base/entries/SavePanel';
import type { Work } from '../../../src/webparts/contingencyAccess/manage/work';
import { ReplyForm } from '../../../src/webparts/deviceRequest/own/ReplyForm';
import { Withdraw } from '../../../src/webparts/deviceRequest/own/Withdraw';
import { type Board, boardOf, isFull } from '../../../src/webparts/deviceRequest/triage/board';
import { Decide } from '../../../src/webparts/deviceRequest/triage/Decide';
import { Reconcile } from '../../../src/webparts/deviceRequest/triage/Reconcile';
import type { TriageWork } from '../../../src/webparts/deviceRequest/triage/work';
import { EditRow } from '../../../src/webparts/rolloutStatus/edit/EditRow';
import { SaidRow } from '../../../src/webparts/rolloutStatus/said/SaidRow';
import { connectedAt } from './connectedAt';
import { heldRequest, keptHere } from './deviceRequest/own';
import { inPart } from './inPart';

// What people read if one thing they save is not saved, in each place that saves one.

const today = day('2013-04-15');
const now = (): Date => new Date('2013-04-15T08:10:00Z');
const connection = connectedAt();
const site = { SiteCode: 'MILLGATE', Title: 'Millgate House' };
const service = { ServiceKey: 'email', Title: 'Email' } as RolloutService;
const request = heldRequest(7);
const status = { Id: 1, etag: '"1"', StatusKey: 'MILLGATE|email', Now: 'Working' } as EditableStatus;

function board(more: Partial<HeldRequest> = {}): Board {
  const shown = { ...request, ...more };
  return boardOf(
    {
      withoutOutcome: [shown],
      withOutcome: [],
      decisions: [],
      unreadDecisions: [],
      support: [],
      policies: [],
      sites: [],
      unreadable: [],
      settings: { demonstration: false },
      inFull: new Map([[7, { request: shown, decisions: [], fingerprints: ['hash'] }]]),
    } as unknown as Parameters<typeof boardOf>[0],
    today,
  );
}

function triage(more?: Partial<HeldRequest>): TriageWork {
  return {
    board: board(more),
    freshness: { refreshing: false },
    open: () => Promise.resolve(undefined),
    catchUp: () => undefined,
  } as unknown as TriageWork;
}

const panelWrite = jest.fn();

/** A place that saves one thing: its view, the replacement for SharePoint, and the button that saves. */
interface Saves {
  readonly view: () => React.ReactElement;
  readonly write: jest.Mock;
  /** Whether more than one may be sent in a request. */
  readonly inBatch?: boolean;
  readonly button: string;
}

const places = {
  'a status': {
    view: () =>
      inPart(
        <EditRow
          site={site as RolloutSite}
          answer={{
            service,
            status,
            now: { state: 'Working', basis: 'confirmed', confirmedOn: today },
            expected: { kind: 'noDate' },
          }}
          isPaused={false}
          reports={[]}
          confirmation={{ confirmer: { by: 'Jo Patel', source: 'Telephone' }, isGiven: () => true }}
          open={false}
          reading={false}
          said=""
          onOpen={() => undefined}
          onTyped={() => undefined}
          onSaved={() => undefined}
          onRead={() => undefined}
        />,
      ),
    write: jest.mocked(writeStatuses),
    inBatch: true,
    button: 'Email: still working',
  },
  'a word of staff': {
    view: () => inPart(<SaidRow site={site} service={service} word={undefined} onSaid={() => undefined} />),
    write: jest.mocked(sendReport),
    button: 'Does not work for me: Email',
  },
  'an entry of Manage': {
    view: () => (
      <SavePanel
        work={{ onTyped: () => undefined, setOpen: () => undefined } as unknown as Work}
        entries={{
          name: 'instruction',
          newTitle: 'New instruction',
          write: (_connection, ...rest) => panelWrite(...rest),
          differences: () => [],
        }}
        action="new"
        first={() => ''}
        kind={() => text}
      >
        {({ status: told, save }) => (
          <>
            <button onClick={() => save({ Title: 'Use webmail' } as object, 'Saved')}>Save</button>
            {told}
          </>
        )}
      </SavePanel>
    ),
    write: panelWrite,
    button: 'Save',
  },
  'a reply': {
    view: () => (
      <ReplyForm
        request={request}
        reply={{ text: 'Six', isKept: true, type: () => undefined, clear: () => undefined }}
        onSaved={() => undefined}
        onDone={() => undefined}
      />
    ),
    write: jest.mocked(changeRequest),
    button: 'Send reply',
  },
  'that a request is withdrawn': {
    view: () => (
      <Withdraw request={request} onSaved={() => undefined} onDone={() => undefined} onKeep={() => undefined} />
    ),
    write: jest.mocked(changeRequest),
    button: 'Withdraw the request',
  },
  'that one did not ask for a request': {
    view: () => (
      <Withdraw request={request} onSaved={() => undefined} onDone={() => undefined} onKeep={() => undefined} />
    ),
    write: jest.mocked(changeRequest),
    button: 'I did not ask for this',
  },
  'a decision': {
    view: () => {
      const work = triage();
      return (
        <Decide
          work={work}
          tab="queue"
          entry={work.board.entries.filter(isFull)[0]}
          next={undefined}
          onHold={() => undefined}
        />
      );
    },
    write: jest.mocked(decide),
    button: 'Record decision',
  },
  'the copy of a decision': {
    view: () => <Reconcile work={triage({ Outcome: 'Smart handset' })} />,
    write: jest.mocked(writeCopy),
    button: 'Take back the false answer: Maria Okafor',
  },
} as const satisfies Record<string, Saves>;

type PlaceName = keyof typeof places;

/** What SharePoint may answer. */
const outcomes = {
  lost: { state: 'failed', problem: { kind: 'offline' }, unclear: true },
  offline: { state: 'failed', problem: { kind: 'offline' }, unclear: false },
  unreadable: { state: 'unreadable', field: 'Now' },
  overtaken: { state: 'conflict', theirs: {} },
  gone: { state: 'gone' },
} as const;

const press = (button: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: button })));

/** Saves in a place, and returns what it shows then: the text, and whether there is a button to try again. */
async function toldIn(name: PlaceName, outcome: keyof typeof outcomes): Promise<string> {
  const { view, write, button, inBatch }: Saves = places[name];
  const ended = outcomes[outcome];
  write.mockReset();
  write.mockResolvedValue(inBatch ? [ended] : ended);
  const { container } = render(
    inPart(<LeaveGuard>{view()}</LeaveGuard>, { connection, store: keptHere(), now, today }),
  );
  if (name === 'a decision') {
    fireEvent.click(screen.getByRole('radio', { name: /Standard handset/ }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Because.' } });
  }
  await press(button);
  expect(write).toHaveBeenCalledTimes(1);
  const told = [...container.querySelectorAll('[role=alert], p')]
    .filter((each) => !each.parentElement?.closest('[role=alert], p'))
    .map((each) => each.textContent)
    .filter((each) => /not known whether|could not be reached|deleted|not there|cannot read|changed/.test(each!));
  return told.join(' | ');
}

const offline = 'SharePoint could not be reached. Nothing is lost. Check your connection, then try again.';

const everywhere = Object.keys(places) as PlaceName[];

describe('where a reply is lost, every place says that it is not known, why, and to try again:', () => {
  it.each(everywhere)('%s', async (name) => {
    const what = name === 'a decision' ? 'recorded' : 'saved';
    expect(await toldIn(name, 'lost')).toBe(
      `It is not known whether this was ${what}. Try again to find out: it counts once. ${offline}Try again`,
    );
  });
});

describe('where SharePoint cannot be reached, every place says so, and can be tried again:', () => {
  it.each(everywhere)('%s', async (name) => {
    expect(await toldIn(name, 'offline')).toBe(`${offline}Try again`);
  });
});

describe('where a reply is lost and the next attempt is refused, every place still says that it is not known:', () => {
  it.each(everywhere)('%s', async (name) => {
    await toldIn(name, 'lost');
    const { write, inBatch }: Saves = places[name];
    write.mockResolvedValue(inBatch ? [outcomes.offline] : outcomes.offline);
    await press('Try again');
    expect(write).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/It is not known whether this was/)).toBeInTheDocument();
    // Once it is known, a later refusal raises no doubt.
    write.mockResolvedValue(inBatch ? [outcomes.gone] : outcomes.gone);
    await press('Try again');
    expect(screen.queryByText(/It is not known whether this was/)).toBeNull();
  });
});

const mend = 'The list holds a value in Now that this page cannot read. Mend it in the list, then save again.';
const call = 'This page cannot read Now of your request any more. Call ICT, who can mend it.';

describe('where what is there cannot be read, that is said, and who can mend it, of', () => {
  it.each<[PlaceName, string]>([
    ['a status', mend],
    ['a word of staff', 'What you said is there, but this page cannot read Now of it. Call ICT, who can mend it.'],
    ['an entry of Manage', mend],
    ['a reply', call],
    ['that a request is withdrawn', call],
    [
      'a decision',
      'Something was recorded first whose Now this page cannot read. Yours is not recorded. Record it again.',
    ],
  ])('%s', async (name, told) => {
    expect(await toldIn(name, 'unreadable')).toBe(told);
  });
});

describe('where somebody has written it meanwhile, that is said of', () => {
  it.each<[PlaceName, string]>([
    ['a word of staff', 'What you said is there, and somebody has changed it since. Reload the page to see it.'],
    ['a reply', 'This request has changed since you opened it. Look at it again.'],
    ['that a request is withdrawn', 'This request has changed since you opened it. Look at it again.'],
  ])('%s', async (name, told) => {
    expect(await toldIn(name, 'overtaken')).toBe(told);
  });
});

describe('where somebody has deleted it, that is said of', () => {
  const deleted = 'Somebody has deleted this entry. Save again to make it anew.';
  it.each<[PlaceName, string]>([
    ['a status', deleted],
    ['an entry of Manage', deleted],
    ['a reply', 'This request is not there any more. Call ICT.'],
    ['that a request is withdrawn', 'This request is not there any more. Call ICT.'],
    ['a decision', 'This request is not there any more. Nothing is recorded.'],
  ])('%s', async (name, told) => {
    expect(await toldIn(name, 'gone')).toBe(told);
  });
});

describe('tried again, the same is sent once more, and the focus stays where it is said:', () => {
  it.each(everywhere)('%s', async (name) => {
    await toldIn(name, 'lost');
    await press('Try again');
    const { write }: Saves = places[name];
    expect(write).toHaveBeenCalledTimes(2);
    // What is sent, without the flag that it is sent again.
    const sent = write.mock.calls.map((call: unknown[]) => JSON.stringify(call.filter((one) => one !== !!one)));
    expect(sent[1]).toBe(sent[0]);
    expect(document.activeElement as HTMLElement).toContainElement(screen.getByRole('button', { name: 'Try again' }));
    expect(document.body).not.toHaveFocus();
  });
});

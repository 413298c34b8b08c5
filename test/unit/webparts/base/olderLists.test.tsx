import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { browserStore } from '../../../../src/data/browserStore';
import type { Connection } from '../../../../src/data/connection';
import { type KnownLists, knownLists } from '../../../../src/data/knownLists';
import { serverClock } from '../../../../src/data/read/serverClock';
import { schemaVersion } from '../../../../src/lists/schemaVersion';
import { WebPartFrame } from '../../../../src/webparts/base/WebPartFrame';

const siteUrl = 'https://a.example/sites/openservice';
const now = (): Date => new Date('2013-04-15T09:10:00Z');

function show(): KnownLists {
  const store = browserStore(siteUrl, 'ada');
  const lists = knownLists(store);
  const clock = serverClock(store);
  render(
    <WebPartFrame
      connection={{ siteUrl, lists, clock } as Connection}
      now={now}
      title=""
      label="Rollout status"
      editing={false}
      onReset={() => undefined}
    >
      <p>Email works.</p>
    </WebPartFrame>,
  );
  return lists;
}

const notice = (): HTMLElement | null => screen.queryByText(/^The lists are at version/);

test('an owner whose lists are older than the package reads so above the page, and may set them up there', async () => {
  const lists = show();
  expect(notice()).toBeNull();
  act(() => {
    lists.heardOwner();
    lists.heard(2);
  });
  expect(await screen.findByText(/^The lists are at version/)).toHaveTextContent(
    `The lists are at version 2, and this package brings version ${schemaVersion}. Until you set them up, new features stay hidden.`,
  );
  expect(screen.getByRole('button', { name: 'Set up the lists' })).toBeInTheDocument();
  expect(screen.getByText('Email works.')).toBeInTheDocument();
  act(() => lists.setUpTo(schemaVersion));
  expect(notice()).toBeNull();
});

test('staff are told nothing of it: their page answers as before', () => {
  const lists = show();
  act(() => lists.heard(2));
  expect(notice()).toBeNull();
  expect(screen.getByText('Email works.')).toBeInTheDocument();
});

import { screen, within } from '@testing-library/dom';
import { referenceOf } from '../../src/domain/device/reference';
import { addRequest, writeRequest } from '../askedRequests';
import { as, emailOf, loginOf } from '../contract/client';
import { addForged, changeForged } from '../forgedRequests';
import { phones } from './askForm';
import { host, openPage, press } from './openPage';
import { button, heading, link } from './queries';

const requestsPath = '/sites/openservice/Lists/DeviceRequests';
const flag = 'Its requester says that they did not ask for this.';
const jos = {
  Title: 'Jo Patel',
  RequestKey: 'forged',
  RequesterKey: loginOf('rollout'),
  RequestedForName: 'Jo Patel',
  RequestedForEmail: emailOf('rollout'),
  FunctionKey: 'safeguarding',
  SiteCode: 'MILLGATE',
};

const desk = (query = ''): Promise<void> => openPage('Phones', { persona: 'triage', query: `phone=decide${query}` });
/** The decisions about a request, in the order of the record. */
async function recorded(id: number): Promise<unknown[]> {
  const rows = await as(host, 'triage')
    .web.getList('/sites/openservice/Lists/DeviceDecisions')
    .items.filter(`RequestItemId eq ${id}`)<{ readonly Decision: string }[]>();
  return rows.map(({ Decision }) => Decision);
}

const flags = (): HTMLElement => screen.getByRole('list', { name: 'Look at this first' });

/** Ada Bell presses “I did not ask for this”. */
async function denied(id: number): Promise<void> {
  await as(host, 'staff').web.getList(requestsPath).items.getById(id).update({ Withdrawn: true, NotAsked: true });
}

test('a request that its author did not ask for is in no queue, and under “To reconcile” until that is recorded', async () => {
  const id = await addRequest(host);
  await writeRequest(host, id, { Question: 'Your password?' });
  await denied(id);
  await desk();
  expect(phones()).not.toHaveTextContent('Ada Bell');
  await press(button(/^To reconcile \(2/));
  expect(screen.getByText(flag)).toBeVisible();
  await press(link(/^Look at it.*Ada Bell/));
  expect(heading('Ada Bell')).toBeVisible();
  expect(within(flags()).getByText(flag)).toBeVisible();
  await press(screen.getByText('History'));
  expect(phones()).toHaveTextContent('Ada Bell says that they did not ask for it');
  await press(button('Record it'));
  expect(await recorded(id)).toEqual(['Withdrawn']);
  await desk('&step=reconcile');
  expect(phones()).not.toHaveTextContent(flag);
});

test('one that was decided already is flagged, and its next step is not to order', async () => {
  const id = await addRequest(host);
  await as(host, 'triage')
    .web.getList('/sites/openservice/Lists/DeviceDecisions')
    .items.add({
      Title: referenceOf(id),
      DecisionKey: `${id}|1`,
      RequestItemId: id,
      RequestKey: 'ada-1',
      RequestHash: 'as it was',
      Decision: 'Smart handset',
      ReasonCode: 'meets-rule',
    });
  await writeRequest(host, id, { Outcome: 'Smart handset' });
  await denied(id);
  await desk(`&step=decided-${id}`);
  expect(heading('Ada Bell')).toBeVisible();
  expect(within(flags()).getByText(flag)).toBeVisible();
  expect(screen.getByRole('radio', { name: /^Withdrawn/ })).toBeChecked();
});

test('a request that another account made says so when it is opened, in the flags and in its history, for one request', async () => {
  const id = await addForged(host, 'staff', jos, {});
  await changeForged(host, 'staff', id, {}, { author: 'rollout', editor: 'rollout' });
  await desk(`&step=queue-${id}`);
  expect(heading('Jo Patel')).toBeVisible();
  expect(
    screen.getByText('It comes from the account of Ada Bell, not of Jo Patel. Ring Jo Patel before you decide.'),
  ).toBeVisible();
  await press(screen.getByText('History'));
  expect(phones()).toHaveTextContent('Asked for, by Ada Bell');
  const reads = ({ path }: { readonly path: string }): boolean => path.includes(`items(${id})/versions`);
  expect(host.log.all().filter(({ parts }) => parts?.some(reads))).toHaveLength(1);
});

test('one that its author made has no such flag', async () => {
  const id = await addRequest(host);
  await desk(`&step=queue-${id}`);
  expect(heading('Ada Bell')).toBeVisible();
  expect(phones()).not.toHaveTextContent('It comes from the account of');
  await press(screen.getByText('History'));
  expect(phones()).toHaveTextContent('Asked for, by Ada Bell');
});

test('lists before version 5 are not asked for the column', async () => {
  const { web } = as(host, 'owner');
  const settings = web.getList('/sites/openservice/Lists/RolloutSettings').items;
  const [{ Id }] = await settings.filter("SettingKey eq 'SchemaVersion'")<{ readonly Id: number }[]>();
  await settings.getById(Id).update({ Value: '4' });
  await web.getList(requestsPath).fields.getByInternalNameOrTitle('NotAsked').delete();
  await desk();
  await desk();
  expect(button('Queue (14)')).toBeVisible();
  const asked = host.log.all().flatMap(({ path, parts }) => (parts ? parts.map((part) => part.path) : [path]));
  expect(asked.some((path) => path.includes('SiteInWords'))).toBe(true);
  expect(asked.filter((path) => path.includes('NotAsked'))).toEqual([]);
});

import { readMyDevices } from '../../src/data/deviceRequests';
import { changeRequest, newRequestKey, sendRequest, type Sent } from '../../src/data/requestWrites';
import { day } from '../../src/domain/day';
import type { RequestValues } from '../../src/domain/device/request';
import { newNames, rename } from '../renamed';
import { admit } from '../soak/people';
import { as, emailOf, loginOf } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

const path = '/sites/openservice/Lists/DeviceRequests';
haveHost({ seed: 'demo' });

function request(more: Partial<RequestValues> = {}): RequestValues {
  return {
    Title: 'Ada Bell',
    RequestKey: newRequestKey(),
    RequesterKey: loginOf('staff'),
    RequestedForName: 'Ada Bell',
    RequestedForEmail: 'ada.bell@openservice.invalid',
    FunctionKey: 'safeguarding',
    SiteCode: 'MILLGATE',
    BusinessNeeds: ['Works alone', 'A reasonable adjustment'],
    Justification: 'I visit <b>families</b>.\nAlone.',
    NeedsMobileEmail: true,
    UsesNHSmail: false,
    CurrentDevice: 'basic-mobile',
    NeededBy: day('2013-04-29'),
    PolicyVersion: 2,
    ...more,
  };
}

const waits: number[] = [];
const options = { wait: async (seconds: number) => void waits.push(seconds) };
const send = (values: RequestValues, persona = 'staff'): Promise<Sent> =>
  sendRequest(connectionAs(host, persona), values, options);
const rowsWith = async (key: string): Promise<{ Id: number }[]> =>
  as(host, 'owner').web.getList(path).items.filter(`RequestKey eq '${key}'`)<{ Id: number }[]>();

describe('a request that is sent', () => {
  it('is there as it was answered, with the reference of its number', async () => {
    const values = request();
    const sent = await send(values);
    const { requests } = await readMyDevices(connectionAs(host, 'staff'));
    expect(requests).toMatchObject([{ ...values, Withdrawn: false, authorName: 'Ada Bell' }]);
    expect(sent).toEqual({
      state: 'sent',
      itemId: requests[0].Id,
      reference: `P-${String(requests[0].Id).padStart(4, '0')}`,
    });
  });

  it('counts once, sent twice, in two tabs at once, or by a reply that was lost', async () => {
    const twice = request();
    expect(await send(twice)).toEqual(await send({ ...twice, Justification: 'Changed in another tab.' }));
    expect(await rowsWith(twice.RequestKey)).toHaveLength(1);

    const lost = request();
    host.faults.add({ match: { method: 'POST', path: '$batch' }, cut: 'after', times: 2 });
    const state = await send(lost);
    host.faults.clear();
    expect((state.state === 'sent' ? state : await send(lost)).state).toBe('sent');
    expect(await rowsWith(lost.RequestKey)).toHaveLength(1);

    // Both look before either sends: SharePoint keeps two rows, and both tabs use the lower one.
    const together = request();
    const [one, other] = await Promise.all([send(together), send(together)]);
    const counted = (await readMyDevices(connectionAs(host, 'staff'))).requests.filter(
      ({ RequestKey }) => RequestKey === together.RequestKey,
    );
    expect(counted).toHaveLength(1);
    const lowest = Math.min(...(await rowsWith(together.RequestKey)).map(({ Id }) => Id));
    expect(counted[0].Id).toBe(lowest);
    expect([one, other].map((each) => each.state)).toEqual(['sent', 'sent']);
  });

  it('is waited for where SharePoint is busy, and says so where it stays busy', async () => {
    waits.length = 0;
    host.faults.add({ match: { path: '$batch' }, status: 429, retryAfter: 3, times: 2 });
    expect(await send(request())).toMatchObject({ state: 'sent' });
    expect(waits).toEqual([3, 3]);
    host.faults.add({ match: { path: '$batch' }, status: 429, retryAfter: 3 });
    expect(await send(request())).toMatchObject({ state: 'failed', problem: { kind: 'throttled' }, unclear: false });
    host.faults.clear();
    host.faults.add({ match: { path: '$batch' }, status: 403 });
    expect(await send(request())).toMatchObject({ state: 'failed', unclear: false });
  });
});

describe('one’s own requests', () => {
  it('come with the rules and the right to decide in one request', async () => {
    const connection = connectionAs(host, 'staff');
    host.log.clear();
    expect(await readMyDevices(connection)).toMatchObject({ requests: [], mayTriage: false });
    expect(host.log.all()).toHaveLength(1);
    expect(await readMyDevices(connectionAs(host, 'triage'))).toMatchObject({ requests: [], mayTriage: true });
    expect(await readMyDevices(connectionAs(host, 'rollout'))).toMatchObject({ mayTriage: false });
  });

  it('are changed by what was read, and not over what ICT has written since', async () => {
    await send(request());
    const staff = connectionAs(host, 'staff');
    const [mine] = (await readMyDevices(staff)).requests;
    expect(await changeRequest(staff, mine, { Reply: 'Weekly.' }, options)).toEqual({ state: 'saved' });
    const [read] = (await readMyDevices(staff)).requests;
    await as(host, 'triage').web.getList(path).items.getById(read.Id).update({ Outcome: 'Declined' });
    expect(await changeRequest(staff, read, { Withdrawn: true }, options)).toMatchObject({
      state: 'conflict',
      theirs: { Outcome: 'Declined' },
    });
  });
});

describe('an account that is renamed', () => {
  const shown = async (persona: string): Promise<(string | undefined)[]> =>
    (await readMyDevices(connectionAs(host, persona))).requests.map(({ Justification }) => Justification);

  it.each([true, false])('finds its requests in one request; the site knows its new name: %s', async (inSites) => {
    await send(request({ Justification: 'Before.' }));
    await rename(host, 'staff', inSites);
    host.log.clear();
    expect(await shown(newNames.staff)).toEqual(['Before.']);
    expect(host.log.all()).toHaveLength(1);
    await send(request({ Justification: 'After.', RequesterKey: loginOf(newNames.staff) }), newNames.staff);
    expect(await shown(newNames.staff)).toEqual(['After.', 'Before.']);
  });

  it('of somebody who is given everybody’s finds its own among the newest, and no other', async () => {
    await send(request({ RequesterKey: loginOf('triage'), Justification: 'Sam’s.' }), 'triage');
    await send(request());
    await rename(host, 'triage');
    expect(await shown(newNames.triage)).toEqual(['Sam’s.']);
  });

  it('finds all of them where it has made very many', async () => {
    const many = Array.from({ length: 25 }, (_, at) => String(at));
    for (const Justification of many) await send(request({ Justification }));
    await rename(host, 'staff');
    expect(await shown(newNames.staff)).toEqual([...many].reverse());
  });

  it.each(['staff', 'triage'] as const)('leaves nothing to %s who are given its old name', async (team) => {
    await send(request());
    await rename(host, 'staff');
    const { email } = admit(host, 'Ada Bellamy', emailOf('staff'), team);
    expect(await readMyDevices(connectionAs(host, email))).toMatchObject({
      requests: [],
      mayTriage: team === 'triage',
    });
  });

  const newest = { path: '$expand=Author&$orderby=Id desc' };

  it('shows what was made under its name of today where SharePoint does not read the newest of a long list', async () => {
    await send(request({ Justification: 'Before.' }));
    await rename(host, 'staff');
    await send(request({ Justification: 'After.', RequesterKey: loginOf(newNames.staff) }), newNames.staff);
    host.faults.add({ match: newest, status: 500 });
    expect(await shown(newNames.staff)).toEqual(['After.']);
  });

  it('is told where SharePoint is busy, instead of being shown a part', async () => {
    host.faults.add({ match: newest, status: 429, retryAfter: 3 });
    await expect(shown('staff')).rejects.toMatchObject({ problem: { kind: 'throttled' } });
  });

  it('is told of a row of its own that cannot be read, and of nobody else’s', async () => {
    await send(request());
    await send(request({ RequesterKey: loginOf('staff') }), 'triage');
    for (const { Id } of await as(host, 'owner').web.getList(path).items.top(2).orderBy('Id', false)<
      { Id: number }[]
    >())
      await as(host, 'owner').web.getList(path).items.getById(Id).update({ RequestKey: null });
    await rename(host, 'staff');
    const [mine, sams] = await Promise.all(
      [newNames.staff, 'triage'].map(async (who) => (await readMyDevices(connectionAs(host, who))).unreadable),
    );
    expect([mine, sams]).toMatchObject([[{ field: 'RequestKey' }], [{ field: 'RequestKey' }]]);
    expect(mine[0].item).toBeLessThan(sams[0].item);
  });
});

import { startHost, type Host } from '../../host/server';
import { as, refusal } from './client';
import { addThings } from './things';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
});
afterAll(() => host.close());

const clients = 50;
const rounds = 5;

test('fifty clients update one item by etag: each is acknowledged or refused with 412, and no acknowledgement is lost', async () => {
  const list = await addThings(as(host, 'owner'), 'Things', { EnableVersioning: true });
  const { Id } = (await list.items.add({ Title: 'Start', Amount: 0 })) as { Id: number };

  const acknowledged: number[] = [];
  let refused = 0;
  /** Reads the item and writes it back, one larger: lost updates would show in the sum. */
  async function client(number: number): Promise<void> {
    const item = as(host, 'owner').web.lists.getByTitle('Things').items.getById(Id);
    for (let round = 0; round < rounds; round += 1) {
      const read = await item.select('Amount')<{ Amount: number; 'odata.etag': string }>();
      const write = item.update({ Amount: read.Amount + 1, Title: `Client ${number}` }, read['odata.etag']);
      const answer = await write.then(
        () => 'acknowledged' as const,
        async () => refusal(write),
      );
      if (answer === 'acknowledged') acknowledged.push(read.Amount + 1);
      else {
        expect(answer).toMatchObject({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' });
        refused += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));

  expect(acknowledged.length + refused).toBe(clients * rounds);
  expect(refused).toBeGreaterThan(0);
  expect([...acknowledged].sort((one, other) => one - other)).toEqual(
    Array.from({ length: acknowledged.length }, (_, at) => at + 1),
  );
  const final = await list.items.getById(Id)<{
    Amount: number;
    OData__UIVersionString: string;
    'odata.etag': string;
  }>();
  expect(final.Amount).toBe(acknowledged.length);
  expect(final.OData__UIVersionString).toBe(`${acknowledged.length + 1}.0`);
  expect(final['odata.etag']).toContain(`,${acknowledged.length + 1}"`);
  expect(await list.items.getById(Id).versions()).toHaveLength(acknowledged.length + 1);
});

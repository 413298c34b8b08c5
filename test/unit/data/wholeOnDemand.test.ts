jest.mock('../../../src/data/read/whole', () => {
  throw new Error('Loading chunk 877 failed.');
});

import type { Connection } from '../../../src/data/connection';
import { readWhole } from '../../../src/data/read/wholeOnDemand';
import { rolloutSites } from '../../../src/lists/rolloutSites';

test('reading a long list says what went wrong where the code for it cannot be loaded', async () => {
  const reading = readWhole({} as Connection, { list: rolloutSites, columns: ['Title'], top: 5000 });
  await expect(reading).rejects.toMatchObject({
    name: 'ProblemError',
    problem: { kind: 'unexpected', detail: 'Loading chunk 877 failed.' },
  });
});

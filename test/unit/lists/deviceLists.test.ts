import type { PolicyFacts, SupportFacts } from '../../../src/domain/device/policy';
import { columnsOfIct } from '../../../src/domain/device/ictWords';
import { limits } from '../../../src/domain/device/questions';
import type { RegisteredUser } from '../../../src/domain/device/register';
import type { RequestFacts, RequestValues } from '../../../src/domain/device/request';
import { columnsOfRequester } from '../../../src/domain/device/requestFingerprint';
import type { DecisionFacts } from '../../../src/domain/device/record';
import type { BlackBerryUser } from '../../../src/lists/blackBerryRegister';
import type { DeviceDecision } from '../../../src/lists/deviceDecisions';
import type { DevicePolicy } from '../../../src/lists/devicePolicy';
import { type DeviceRequest, deviceRequests } from '../../../src/lists/deviceRequests';
import type { DeviceSupport } from '../../../src/lists/deviceSupport';
import type { NewRow } from '../../../src/lists/shape';

type Fits<A, B> = A extends B ? true : false;
const holds = <T extends true>(value: T): T => value;

/** Says something of a request, and is no part of what is decided on. */
const flags = ['NotAsked'];

test('every column of a request is covered by its fingerprint, is one that ICT writes, or a flag: a new one must be put with one of these', () => {
  expect([...columnsOfRequester, ...columnsOfIct, ...flags].sort()).toEqual(Object.keys(deviceRequests.columns).sort());
});

test('the rules of devices read rows of the lists as they are, and what the form writes is a row', () => {
  holds<Fits<DevicePolicy, PolicyFacts>>(true);
  holds<Fits<DeviceSupport, SupportFacts>>(true);
  holds<Fits<DeviceDecision & { readonly Created: Date }, DecisionFacts>>(true);
  holds<Fits<BlackBerryUser, RegisteredUser>>(true);
  holds<Fits<DeviceRequest & { readonly AuthorId: number; readonly Created: Date }, RequestFacts>>(true);
  holds<Fits<RequestValues, NewRow<typeof deviceRequests>>>(true);
});

test('the form takes as much as the columns hold', () => {
  const { columns } = deviceRequests;
  expect(limits).toEqual({
    name: columns.RequestedForName.max,
    email: columns.RequestedForEmail.max,
    justification: columns.Justification.max,
    deviceName: columns.CurrentDevice.max,
    number: columns.KeepNumber.max,
    reviewReason: columns.ReviewReason.max,
    // A line of text: SharePoint holds no more.
    siteInWords: 255,
  });
});

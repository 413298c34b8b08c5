import { readMyDevices } from '../../src/data/deviceRequests';
import { changeRequest, type RequestChange, sendRequest } from '../../src/data/requestWrites';
import { type NewReport, sendReport } from '../../src/data/staffReports';
import { day } from '../../src/domain/day';
import type { DecisionKind } from '../../src/domain/device/choices';
import type { RequestValues } from '../../src/domain/device/request';
import { emailOf, loginOf } from '../contract/client';
import { lineTo } from './line';
import { recordFirst } from './triageWrites';
import { changed, one, oneOf, options, type Ready, saidOf, type Write } from './write';

export const staffWrites: readonly Write[] = [
  { name: 'ask', persona: 'staff', prepare: asking },
  ownRequest('change', () => ({ Justification: 'I drive to other sites.', NeedsMobileEmail: false })),
  ownRequest('reply', () => ({ Reply: 'Every week.' }), 'Question asked'),
  ownRequest('withdraw', () => ({ Withdrawn: true })),
  { name: 'report', persona: 'staff', prepare: reporting },
];

async function asking(): Promise<Ready> {
  const values = request();
  return {
    open: () => async (connection) => {
      const sent = await sendRequest(connection, values, options);
      return sent.state === 'sent'
        ? { rows: [{ said: 'saved', item: sent.itemId }], ended: true }
        : one(saidOf(sent.state, sent.unclear));
    },
    wanted: [
      { list: 'DeviceRequests', column: 'RequestKey', value: values.RequestKey, values: { ...values }, repeats: true },
    ],
  };
}

function request(): RequestValues {
  return {
    Title: 'Ada Bell',
    RequestKey: 'made-for-this-form',
    RequesterKey: loginOf('staff'),
    RequestedForName: 'Ada Bell',
    RequestedForEmail: emailOf('staff'),
    FunctionKey: 'safeguarding',
    SiteCode: 'MILLGATE',
    BusinessNeeds: ['Works alone'],
    Justification: 'I visit families.\nAlone.',
    NeedsMobileEmail: true,
    UsesNHSmail: false,
    NeededBy: day('2013-04-29'),
    PolicyVersion: 2,
  };
}

/** @param first what ICT decides before. */
function ownRequest(name: string, changeOf: () => RequestChange, first?: DecisionKind): Write {
  return {
    name,
    persona: 'staff',
    async prepare(host) {
      const { connection } = lineTo(host, 'staff');
      await sendRequest(connection, request(), options);
      if (first) await recordFirst(host, (await readMyDevices(connection)).requests[0].Id, [first]);
      const [own] = (await readMyDevices(connection)).requests;
      const change = changeOf();
      return {
        open: () => async (page) => oneOf(await changeRequest(page, own, change, options)),
        wanted: [{ ...changed('DeviceRequests', own), values: change }],
      };
    },
  };
}

async function reporting(): Promise<Ready> {
  const values: NewReport = {
    Title: 'Email',
    ReportKey: 'made-for-this-form',
    SiteCode: 'MILLGATE',
    ServiceKey: 'email',
    Says: 'Does not work',
    Line: 'Since Friday.',
  };
  return {
    open() {
      let again = false;
      return async (connection) => {
        const outcome = await sendReport(connection, values, again, options);
        again ||= outcome.state === 'failed' && outcome.unclear;
        return oneOf(outcome);
      };
    },
    wanted: [
      { list: 'StaffReports', column: 'ReportKey', value: values.ReportKey, values: { ...values }, repeats: true },
    ],
  };
}

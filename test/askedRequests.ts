import type { Host } from '../host/host';
import { as, loginOf } from './contract/client';

// Requests for a phone in the lists of a host, as the form and ICT write them.

const path = '/sites/openservice/Lists/DeviceRequests';

const asked = {
  Title: 'Ada Bell',
  RequestKey: 'ada-1',
  RequesterKey: loginOf('staff'),
  RequestedForName: 'Ada Bell',
  RequestedForEmail: 'ada.bell@openservice.invalid',
  FunctionKey: 'safeguarding',
  SiteCode: 'MILLGATE',
  BusinessNeeds: ['Works alone'],
  Justification: 'I visit families at home.',
  PolicyVersion: 2,
};

/** Adds a request as Ada Bell's form does. Returns its number. */
export async function addRequest(host: Host, values: object = {}): Promise<number> {
  const { Id } = await as(host, 'staff')
    .web.getList(path)
    .items.add({ ...asked, ...values });
  return Id as number;
}

/** What ICT writes into a request. */
export async function writeRequest(host: Host, id: number, values: object): Promise<void> {
  await as(host, 'triage').web.getList(path).items.getById(id).update(values);
}

/** A request as an owner reads it, who may read every column. */
export async function requestRow(host: Host, id: number): Promise<Record<string, unknown>> {
  return as(host, 'owner').web.getList(path).items.getById(id)();
}

/** Ada Bell's requests, in the order of their numbers. */
export async function requestsOfAda(host: Host): Promise<Record<string, unknown>[]> {
  const rows = await as(host, 'owner').web.getList(path).items.select('*', 'Author/Title').expand('Author').top(5000)<
    (Record<string, unknown> & { readonly Author: { readonly Title: string } })[]
  >();
  return rows.filter(({ Author }) => Author.Title === 'Ada Bell');
}

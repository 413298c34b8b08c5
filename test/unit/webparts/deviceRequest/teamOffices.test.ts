import type { TeamMatch } from '../../../../src/data/matches';
import { forgotten } from '../../../../src/domain/rollout/import/matchKeys';
import { siteFinder } from '../../../../src/domain/rollout/import/matching';
import { changedOffices, officesOf, takenBack } from '../../../../src/webparts/deviceRequest/register/load/teamOffices';

const quay: TeamMatch = { kind: 'Office', text: 'The Quay', key: 'office|the quay', ours: 'QUAYHOUSE' };
const site: TeamMatch = { kind: 'Site', text: 'Mill', key: 'site|mill', ours: 'MILLGATE' };
const offices = [
  { key: 'the quay', text: 'The Quay' },
  { key: 'constructor', text: 'Constructor' },
];

describe('offices that the team has matched', () => {
  it('are known without asking; sites of the rollout are no offices', () => {
    expect(officesOf([quay, site])).toEqual({ 'the quay': 'QUAYHOUSE' });
  });

  it('are kept where somebody says something else or something new, and empty where the office stays empty', () => {
    expect(changedOffices([quay], offices, { 'the quay': 'QUAYHOUSE', constructor: '' })).toEqual([
      { kind: 'Office', text: 'Constructor', key: 'office|constructor', ours: '' },
    ]);
    expect(changedOffices([quay], offices, { 'the quay': 'MILLGATE' })).toEqual([{ ...quay, ours: 'MILLGATE' }]);
  });

  it('are taken back where the answer is emptied, and left alone where nothing is said', () => {
    expect(changedOffices([quay, site], offices, {})).toEqual([{ ...quay, ours: forgotten }]);
    expect(changedOffices([quay], [], {})).toEqual([]);
    // The list may still have it: in this session the office is asked about again.
    expect(takenBack(offices, { constructor: '' })).toEqual({ 'the quay': forgotten });
    expect(
      siteFinder([{ SiteCode: 'QUAYHOUSE', Title: 'Quay House' }], { 'the quay': forgotten })('The Quay', ''),
    ).toEqual({
      kind: 'unknown',
    });
  });
});

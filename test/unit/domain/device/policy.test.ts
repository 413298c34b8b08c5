import { day } from '../../../../src/domain/day';
import { devicesOn, functionsOn, policyFrom, policyOn, supportOn } from '../../../../src/domain/device/policy';
import { policy, support, today } from './facts';

const first = policy({ Id: 1, PolicyVersion: 1, EffectiveUntil: day('2013-04-09') });
const second = policy({ Id: 2, PolicyVersion: 2, EffectiveFrom: day('2013-04-10') });
const future = policy({ Id: 3, FunctionKey: 'networks', Title: 'Clinical networks', EffectiveFrom: day('2013-05-01') });
const ended = policy({ Id: 4, FunctionKey: 'transition', Title: 'Transition team', EffectiveUntil: day('2013-04-05') });
const all = [second, future, first, ended];

describe('the policy in force', () => {
  it.each([
    ['2013-03-31', undefined],
    ['2013-04-01', 1],
    ['2013-04-09', 1],
    ['2013-04-10', 2],
    ['2014-01-01', 2],
  ])('on %s is version %s, first and last days included', (on, version) => {
    expect(policyOn(all, 'emergency-planning', day(on))?.PolicyVersion).toBe(version);
  });

  it('is the highest version where two overlap, whatever their order', () => {
    const overlapping = policy({ Id: 9, PolicyVersion: 3, EffectiveFrom: day('2013-04-01') });
    expect(policyOn([overlapping, ...all], 'emergency-planning', today)).toBe(overlapping);
    expect(policyOn([...all, overlapping], 'emergency-planning', today)).toBe(overlapping);
  });

  it('is found whatever the case of the key, as SharePoint compares keys', () => {
    expect(policyOn(all, 'Emergency-Planning', today)).toBe(second);
  });

  it('is announced where one is to come', () => {
    expect(policyFrom(all, 'networks', today)).toBe('2013-05-01');
    expect(policyFrom(all, 'transition', today)).toBeUndefined();
  });
});

describe('functions to choose from', () => {
  it('are by name, with those whose policy is to come or over: a person decides on them', () => {
    expect(functionsOn(all, today)).toEqual([
      { key: 'networks', title: 'Clinical networks', policy: undefined },
      { key: 'emergency-planning', title: 'Emergency planning', policy: second },
      { key: 'transition', title: 'Transition team', policy: undefined },
    ]);
  });

  it('go by the name they have on the day', () => {
    const renamed = policy({ Id: 5, Title: 'Resilience', PolicyVersion: 3, EffectiveFrom: day('2013-06-01') });
    const titleOn = (on: string): string | undefined =>
      functionsOn([renamed, ...all], day(on)).find(({ key }) => key === 'emergency-planning')?.title;
    expect(titleOn('2013-05-31')).toBe('Emergency planning');
    expect(titleOn('2013-06-01')).toBe('Resilience');
  });
});

describe('what is said of a device', () => {
  const before = support({
    Id: 1,
    SupportsNHSmail: true,
    EffectiveFrom: day('2012-06-01'),
    EffectiveUntil: day('2013-03-24'),
  });
  const after = support({ Id: 2 });

  it('depends on the day, for guidance of the time did not agree', () => {
    expect(supportOn([after, before], 'BLACKBERRY', day('2013-03-24'))).toBe(before);
    expect(supportOn([before, after], 'blackberry', day('2013-03-25'))).toBe(after);
    expect(supportOn([before, after], 'blackberry', day('2012-05-31'))).toBeUndefined();
  });

  it('is what was said last where two overlap', () => {
    const open = support({ Id: 3, SupportsNHSmail: true, EffectiveFrom: day('2012-06-01') });
    expect(supportOn([open, after], 'blackberry', today)).toBe(after);
    expect(supportOn([after, open], 'blackberry', today)).toBe(after);
  });

  it('stands beside each device to choose from, once', () => {
    const other = support({
      Id: 4,
      DeviceKey: 'android',
      Title: 'Android phone',
      SupportsNHSmail: true,
      EffectiveFrom: day('2013-05-01'),
    });
    expect(devicesOn([before, after, other], today)).toEqual([
      { key: 'android', title: 'Android phone', support: undefined },
      { key: 'blackberry', title: 'BlackBerry', support: after },
    ]);
  });
});

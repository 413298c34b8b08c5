import type { InstructionFacts } from '../../../../src/domain/contingency/instructions';
import {
  type CategorisedService,
  keyOfTopic,
  type Subject,
  whatToDo,
} from '../../../../src/domain/contingency/whatToDo';
import { day } from '../../../../src/domain/day';
import type { StatusFacts } from '../../../../src/domain/rollout/facts';
import type { NowState } from '../../../../src/domain/rollout/words';

const today = day('2013-04-15');
const where = { siteCode: 'MIL', region: 'North' } as const;

function service(
  ServiceKey: string,
  Category?: CategorisedService['Category'],
  more: Partial<CategorisedService> = {},
): CategorisedService {
  return {
    ServiceKey,
    Title: ServiceKey,
    Tier: 'Essential',
    ConfirmWithinDays: 14,
    Category,
    ...more,
  } as CategorisedService;
}

function status(ServiceKey: string, Now: NowState, more: Partial<StatusFacts> = {}): StatusFacts {
  return { SiteCode: 'MIL', ServiceKey, Now, Stage: 'Planned', ConfirmedOn: day('2013-04-12'), ...more } as StatusFacts;
}

const services = [
  service('email', 'Email'),
  service('internet', 'Internet access'),
  service('drive', 'File store and intranet'),
  service('sharepoint', 'File store and intranet'),
  service('vpn', 'Remote access (VPN)'),
  service('telephone'),
];
const working = services.map(({ ServiceKey }) => status(ServiceKey, 'Working'));
const instruction = (
  Category: InstructionFacts['Category'],
  more: Partial<InstructionFacts> = {},
): InstructionFacts => ({ Id: 1, Category, State: 'Available', ...more });

function answers(
  changes: readonly StatusFacts[],
  instructions: readonly InstructionFacts[] = [],
): Subject<CategorisedService, StatusFacts, InstructionFacts>[] {
  return whatToDo(
    services,
    [...working.filter(({ ServiceKey }) => !changes.some((change) => change.ServiceKey === ServiceKey)), ...changes],
    instructions,
    where,
    today,
  );
}
const of = (subjects: ReturnType<typeof answers>, key: string): (typeof subjects)[number] =>
  subjects.find((each) => each.key === key)!;

describe('what to do now', () => {
  it('has the four categories, and landline telephony by itself', () => {
    expect(
      answers([])
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['email', 'file-store-and-intranet', 'internet-access', 'remote-access-vpn', 'telephone']);
  });

  it('says that a category works when all of its services do, and else the worst of them', () => {
    expect(of(answers([]), 'file-store-and-intranet').state).toBe('Working');
    expect(of(answers([status('drive', 'Not working')]), 'file-store-and-intranet').state).toBe('Not working');
    expect(of(answers([status('drive', 'Partly working')]), 'file-store-and-intranet').state).toBe('Partly working');
    expect(
      of(answers([status('drive', 'Working', { ConfirmedOn: day('2013-03-12') })]), 'file-store-and-intranet').state,
    ).toBe('Not known');
  });

  it('puts first what has something to do, then the other actions, then keep using, then what works', () => {
    const subjects = answers(
      [
        status('vpn', 'Not working'),
        status('internet', 'Not known'),
        status('drive', 'Not working'),
        status('telephone', 'Keep using what you have', { ExistingProvider: 'Phones' }),
      ],
      [
        instruction('Internet access'),
        instruction('File store and intranet'),
        instruction('Remote access (VPN)', { State: 'Being explored' }),
      ],
    );
    expect(subjects.map(({ key, told }) => `${key}: ${told?.kind ?? '-'}`)).toEqual([
      'file-store-and-intranet: do',
      'internet-access: do',
      'remote-access-vpn: honest',
      'telephone: -',
      'email: -',
    ]);
  });

  it('invents no instruction: without one it says that there is none', () => {
    expect(of(answers([status('email', 'Not working')]), 'email').told).toEqual({ kind: 'none' });
    expect(of(answers([status('telephone', 'Not working')]), 'telephone').told).toEqual({ kind: 'none' });
    expect(of(answers([], [instruction('Email')]), 'email').told).toBeUndefined();
  });

  it('answers landline telephony by the instructions for that service, and no category by them', () => {
    const phones = instruction('Email', { Category: undefined, ServiceKey: 'Telephone' });
    const fails = [status('telephone', 'Not working'), status('email', 'Not working')];
    expect(of(answers(fails, [phones]), 'telephone').told).toEqual({ kind: 'do', instruction: phones });
    expect(of(answers(fails, [phones]), 'email').told).toEqual({ kind: 'none' });
    expect(of(answers(fails, [{ ...phones, ServiceKey: undefined }]), 'telephone').told).toEqual({ kind: 'none' });
  });

  it('warns of what ends within 30 days, and not before', () => {
    const keep = (on: string): StatusFacts =>
      status('telephone', 'Keep using what you have', { ExistingProvider: 'Phones', ExistingEndsOn: day(on) });
    expect(of(answers([keep('2013-05-15')]), 'telephone').warnings).toMatchObject([
      { kind: 'existingEnds', on: '2013-05-15' },
    ]);
    expect(of(answers([keep('2013-05-16')]), 'telephone').warnings).toEqual([]);
  });

  it('warns of an instruction that ends within 14 days, its last day among them', () => {
    const warned = (ValidUntil: string): readonly unknown[] =>
      of(answers([status('email', 'Not working')], [instruction('Email', { ValidUntil: day(ValidUntil) })]), 'email')
        .warnings;
    expect(warned('2013-04-15')).toMatchObject([{ kind: 'instructionEnds' }]);
    expect(warned('2013-04-29')).toMatchObject([{ kind: 'instructionEnds' }]);
    expect(warned('2013-04-30')).toEqual([]);
  });

  it('warns of an instruction that needs what does not work here, and not of what works', () => {
    const needs = instruction('Email', { DependsOn: ' Internet, sharepoint' });
    const subjects = answers([status('email', 'Not working'), status('internet', 'Not working')], [needs]);
    expect(of(subjects, 'email').warnings).toMatchObject([
      { kind: 'dependsOn', service: { ServiceKey: 'internet' }, state: 'Not working' },
    ]);
  });

  it('has keys that a link can hold', () => {
    expect(keyOfTopic({ category: 'Remote access (VPN)' })).toBe('remote-access-vpn');
    expect(keyOfTopic({ serviceKey: 'telephone' })).toBe('telephone');
    expect(keyOfTopic({ serviceKey: '<a>' })).toMatch(/^a-[a-z0-9]+$/);
  });

  it('has another key for each topic, however alike their names are written', () => {
    const topics = [
      'email',
      'Email ',
      'e|mail',
      'e-mail',
      '漢字',
      'かな',
      '-',
      'x'.repeat(40),
      `${'x'.repeat(39)}!`,
    ].map((serviceKey) => ({ serviceKey }));
    const keys = [{ category: 'Email' } as const, ...topics].map(keyOfTopic);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,40}$/);
  });
});

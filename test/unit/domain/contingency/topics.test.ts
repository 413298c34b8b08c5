import { topicOf } from '../../../../src/domain/contingency/topicOf';
import { belongsTo, keyOfTopic, topicsOf } from '../../../../src/domain/contingency/topics';
import { aService } from '../rollout/facts';

const email = { ...aService(), Category: 'Email' } as const;
const telephone = aService({ ServiceKey: 'telephone', Title: 'Desk telephone' });
const fax = aService({ ServiceKey: 'fax', Title: 'Fax', Tier: 'Extended' });

describe('what people ask about', () => {
  it('is the four categories, and each essential service that belongs to none', () => {
    const categories = [
      { category: 'Internet access' },
      { category: 'Email' },
      { category: 'File store and intranet' },
      { category: 'Remote access (VPN)' },
    ];
    expect(topicsOf([])).toEqual(categories);
    expect(topicsOf([email, telephone, fax])).toEqual([...categories, { serviceKey: 'telephone' }]);
  });

  it('of a service is its category, else the service itself, where it is essential', () => {
    expect(topicOf(email)).toEqual({ category: 'Email' });
    expect(topicOf(telephone)).toEqual({ serviceKey: 'telephone' });
    expect(topicOf(fax)).toBeUndefined();
    expect(topicOf(undefined)).toBeUndefined();
  });

  it('has the services of its category, or the one service, whatever the case of its key', () => {
    expect(belongsTo(email, { category: 'Email' })).toBe(true);
    expect(belongsTo(email, { category: 'Internet access' })).toBe(false);
    expect(belongsTo(telephone, { serviceKey: 'Telephone' })).toBe(true);
    expect(belongsTo(telephone, { serviceKey: 'fax' })).toBe(false);
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

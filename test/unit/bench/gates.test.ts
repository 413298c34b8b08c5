import { exitCode, gates, held, verdictOf } from '../../bench/gates';

describe('a gate', () => {
  test.each([
    [0, 'within the target'],
    [45, 'within the target'],
    [45.1, 'within the gate'],
    [50, 'within the gate'],
    [50.001, 'broken'],
  ])('of 50 with a target of 45 says of %d: %s', (value, verdict) => {
    expect(verdictOf(value, gates.sizeBefore)).toBe(verdict);
  });

  test('whose target is all it allows knows nothing between', () => {
    expect(verdictOf(1, gates.requestsCold)).toBe('within the target');
    expect(verdictOf(2, gates.requestsCold)).toBe('broken');
  });

  test('is broken by what could not be measured', () => {
    expect(verdictOf(NaN, gates.growth)).toBe('broken');
  });

  test('is passed only by what is surely over it, while the target is aimed at by the value itself', () => {
    expect(held(gates.ratioCold, '', 1.08, { low: 1.04, high: 1.12 }).verdict).toBe('within the gate');
    expect(held(gates.ratioCold, '', 1.08, { low: 1.06, high: 1.1 }).verdict).toBe('broken');
    expect(held(gates.ratioCold, '', 1, { low: 0.9, high: 1.2 }).verdict).toBe('within the target');
  });

  test('lets growth below nothing through', () => {
    expect(verdictOf(-0.02, gates.growth)).toBe('within the target');
  });
});

describe('the command', () => {
  const met = held(gates.elements, 'My site', 279);
  const near = held(gates.elements, 'All sites', 1100);
  const broken = held(gates.elements, 'A table of everything', 1201);

  test('ends well where every gate is met', () => {
    expect(exitCode([met, near])).toBe(0);
  });

  test('fails for one broken gate among many that are met', () => {
    expect(exitCode([met, broken, near])).toBe(1);
  });

  test('fails where nothing was held to any gate', () => {
    expect(exitCode([])).toBe(1);
  });
});

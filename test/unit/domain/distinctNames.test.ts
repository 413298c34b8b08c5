import { distinctNames } from '../../../src/domain/distinctNames';

it('leaves out what has neither letter nor digit: it names nothing', () => {
  expect(distinctNames(['—', '*', '?', 'Wessex'])).toEqual(['Wessex']);
});

it('keeps each name once, as it is first written, in the order of names', () => {
  expect(
    distinctNames(['Team 10', 'Bath & North', 'St Helens', '', 'bath and north', 'Team 9', 'Saint Helens', ' ']),
  ).toEqual(['Bath & North', 'St Helens', 'Team 9', 'Team 10']);
});

import * as uiStrings from 'UiStrings';
import { counted, figure, fill, listed, plural, type Translation } from '../../../src/ui/text';
import { strings as english } from '../../../src/webparts/contingencyAccess/pack/strings';
import { strings as welsh } from '../webparts/welsh/pack';

/** Compiles if the words are a translation of ours. */
function translated<Ours>() {
  return <const Theirs>(theirs: Theirs & Translation<Ours, Theirs>): void => expect(theirs).toBeDefined();
}

type Until = { readonly Until: 'Good until {date}' };
type Days = { readonly Days: { readonly one: '{count} day'; readonly other: '{count} days' } };

describe('a text', () => {
  it('is filled, place by place', () => {
    expect(fill('Good until {date} at {site}', { date: '9 May', site: 'Millgate House' })).toBe(
      'Good until 9 May at Millgate House',
    );
  });

  it('shows a value as it is, whatever stands in it', () => {
    expect(fill('At {site}, {town}', { site: '{town} $1', town: 'Leeds' })).toBe('At {town} $1, Leeds');
  });

  it.each([
    ['Ring BT Ltd.', 'Waiting for Ring BT Ltd.'],
    ['Is it on?', 'Waiting for Is it on?'],
    ['And so on…', 'Waiting for And so on…'],
    ['the supplier', 'Waiting for the supplier.'],
    ['Dr. Shah..', 'Waiting for Dr. Shah.'],
    ['9 a.m.', 'Waiting for 9 a.m.'],
  ])('ends once, though its last value %j may end itself', (what, words) => {
    expect(fill('Waiting for {what}.', { what })).toBe(words);
    expect(fill('Waiting for {what}. More.', { what })).toBe(`${words} More.`);
    expect(fill('It says “{what}”.', { what: 'Do it.' })).toBe('It says “Do it.”');
    expect(fill('It says “{what}”.', { what: 'No' })).toBe('It says “No”.');
  });

  it('does not compile without a value for each place, nor with one that has no place', () => {
    // @ts-expect-error {date} has no value.
    fill('Good until {date}', {});
    // @ts-expect-error {date} is misspelt.
    fill('Good until {date}', { dat: '9 May' });
    // @ts-expect-error There is no {day}.
    fill('Good until {date}', { date: '9 May', day: 'Thursday' });
    // @ts-expect-error Whose places are not known cannot be filled.
    fill('Good until {date}' as string, { date: '9 May' });
    expect.assertions(0);
  });

  it('does not compile so where SharePoint loads it', () => {
    // @ts-expect-error {when} has no value.
    fill(uiStrings.CopyOf, {});
    expect(fill(uiStrings.CopyOf, { when: '9 May' })).toBe('This is the copy from 9 May.');
  });
});

describe('a number with its noun', () => {
  const days = { one: '{count} day', other: '{count} days' } as const;
  const without = { one: '{count} day without {service}', other: '{count} days without {service}' } as const;

  it.each([
    [0, '0\u00a0days'],
    [1, '1\u00a0day'],
    [2, '2\u00a0days'],
    [1000, '1,000\u00a0days'],
  ])('is in the form that goes with %d, and does not part at a line end', (count, words) => {
    expect(counted(count, days)).toBe(words);
  });

  it('has a value for each other place, in which nothing is changed', () => {
    expect(counted(2, without, { service: 'Windows 7 desktop' })).toBe('2\u00a0days without Windows 7 desktop');
    // @ts-expect-error {service} has no value.
    counted(2, without);
    // @ts-expect-error There is no {service}.
    counted(2, days, { service: 'email' });
  });
});

test('whole numbers have a comma at the thousands', () => {
  expect([0, 999, 2310, 1234567].map(figure)).toEqual(['0', '999', '2,310', '1,234,567']);
});

test('words stand in a list as one says them', () => {
  expect(listed([])).toBe('');
  expect(listed(['email'])).toBe('email');
  expect(listed(['email', 'your desk phone'])).toBe('email and your desk phone');
  expect(listed(['email', 'your desk phone', 'internet access'])).toBe('email, your desk phone and internet access');
});

describe('a second language', () => {
  it('is filled as the first is', () => {
    expect(fill(welsh.Title, { site: 'Millgate House' })).toBe('Beth i’w wneud nawr yn Millgate House');
    expect(Object.keys(welsh)).toEqual(Object.keys(english));
  });

  it('has the forms for numbers that it needs', () => {
    expect(plural(1, welsh.MorePlaces)).toBe('{count} lle arall ar y dudalen.');
    translated<Days>()({ Days: { one: '{count} diwrnod', two: '{count} ddiwrnod', other: '{count} diwrnod' } });
    // @ts-expect-error Every language has a form for what has no other.
    translated<Days>()({ Days: { one: '{count} diwrnod' } });
  });

  it('does not compile where a text or a place is missing, or one is there that is not in ours', () => {
    translated<Until>()({ Until: 'Yn ddilys tan {date}' });
    // @ts-expect-error {date} is missing.
    translated<Until>()({ Until: 'Yn ddilys' });
    // @ts-expect-error There is no {day} in ours.
    translated<Until>()({ Until: 'Yn ddilys tan {date} {day}' });
    // @ts-expect-error A text is missing.
    translated<Until & { readonly Done: 'Done' }>()({ Until: 'Yn ddilys tan {date}' });
    // @ts-expect-error There is no such text in ours.
    translated<Until>()({ Until: 'Yn ddilys tan {date}', Done: 'Wedi’i wneud' });
    expect.assertions(5);
  });
});

import { isErrorWord, turnedBySpreadsheet } from '../../../../src/domain/sheet/errorWords';

describe('the words of a spreadsheet that cannot calculate', () => {
  test.each(
    '#N/A #NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #PYTHON! #EXTERNAL! #TIMEOUT! #DATA! #GETTING_DATA #ERROR! #MACRO? Err:502 Err:508 #### # #n/a'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isErrorWord(word)).toBe(true);
  });

  test.each(['#1 priority', 'N/A', 'Ref', 'Error 502', 'Err', '#calendar', 'see #REF! above', '', '#VALUE! 3'])(
    'are not %j',
    (text) => {
      expect(isErrorWord(text)).toBe(false);
    },
  );
});

describe('a code that a spreadsheet has turned', () => {
  test.each([
    '01-Mar',
    '1-Mar',
    'Mar-01',
    '1-Mar-13',
    '2/3',
    '02/03/2013',
    '2013-03-02',
    '02/03/2013 00:00',
    '5-Dec',
    'Sep-99',
    '2.3.13',
  ])('%s is a date', (code) => {
    expect(turnedBySpreadsheet(code)).toBe('date');
  });

  test.each(['1.00E+05', '1E+05', '1.23457E+11', '1,00E+05', '4E-03'])('%s is a number', (code) => {
    expect(turnedBySpreadsheet(code)).toBe('number');
  });

  test.each(['MILLGATE', 'MAR1', 'MARCH', 'DEC-HOUSE', 'A81001', '100000', '1E5', '12', 'B2/3', '2-3-4-5', 'E12', ''])(
    '%j is as it was',
    (code) => {
      expect(turnedBySpreadsheet(code)).toBeUndefined();
    },
  );
});

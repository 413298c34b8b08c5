import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { ChooseSheet } from '../../../../src/webparts/base/sheet/ChooseSheet';
import { emptySheet } from '../../../../src/webparts/base/sheet/sheetDraft';

const words = { heading: 'Paste it', openQuote: '', tooLong: '', tooWide: '' };

it('counts the rows of a file below its headings, whatever title stands above them', () => {
  const text = 'Phones in April\r\nEmail,Name\r\na@x.example,A\r\nb@x.example,B';
  render(
    <ChooseSheet
      words={words}
      draft={{ ...emptySheet, file: { name: 'april.csv', text } }}
      onContinue={() => undefined}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent(/^april\.csv: 2\srows below the headings$/);
});

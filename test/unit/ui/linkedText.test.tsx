jest.mock('../../../src/domain/linkedText/onDemand', () => ({ loadTextParts: () => mockLoad() }));

import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import * as linkedText from '../../../src/domain/linkedText/textParts';
import { LinkedText } from '../../../src/ui/LinkedText';
import { WithTelephone } from '../../../src/ui/Telephone';

/** How the code that knows all numbers loads, or fails to. */
let mockLoad: () => Promise<typeof linkedText>;

const links = (): (string | null)[][] =>
  screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

// A module stays once loaded, so these tests follow the order of events on a page.
describe('a text that people typed', () => {
  it('stays as it is, and asks for no code, where it holds nothing that can be followed', () => {
    mockLoad = jest.fn();
    render(<LinkedText text="Ask at reception." />);
    expect(document.body).toHaveTextContent('Ask at reception.');
    expect(mockLoad).not.toHaveBeenCalled();
  });

  it('is plain where the code that finds addresses cannot be loaded', async () => {
    mockLoad = () => Promise.reject(new Error('no network'));
    render(<LinkedText text="Ring (0113) 496 0112." />);
    await act(async () => undefined);
    expect(document.body).toHaveTextContent('Ring (0113) 496 0112.');
    expect(links()).toEqual([]);
  });

  it('has its help line linked at once, before any code comes, where it is written as it is stored', () => {
    mockLoad = jest.fn();
    render(<WithTelephone text="Stuck? Call {telephone}." telephone="0113 496 0000 ext 204 (9am to 5pm)" />);
    expect(document.body).toHaveTextContent('Stuck? Call 0113 496 0000 ext 204 (9am to 5pm).');
    expect(links()).toEqual([['0113 496 0000 ext 204', 'tel:01134960000;ext=204']]);
    expect(mockLoad).not.toHaveBeenCalled();
  });

  it('is plain until that code is there, and can then be followed', async () => {
    let come = (): void => undefined;
    mockLoad = () => new Promise((resolve) => (come = () => resolve(linkedText)));
    render(<LinkedText text="Ring (0113) 496 0112 or write to r&d@example.nhs.uk." />);
    expect(document.body).toHaveTextContent('Ring (0113) 496 0112 or write to r&d@example.nhs.uk.');
    expect(links()).toEqual([]);
    await act(async () => come());
    expect(document.body).toHaveTextContent('Ring (0113) 496 0112 or write to r&d@example.nhs.uk.');
    expect(links()).toEqual([
      ['(0113) 496 0112', 'tel:01134960112'],
      ['r&d@example.nhs.uk', 'mailto:r%26d@example.nhs.uk'],
    ]);
  });

  it('can be followed at once from then on', () => {
    mockLoad = jest.fn();
    render(<LinkedText text="See https://wiki.example.nhs.uk/VPN_(guest)" />);
    expect(links()).toEqual([['https://wiki.example.nhs.uk/VPN_(guest)', 'https://wiki.example.nhs.uk/VPN_(guest)']]);
    expect(mockLoad).not.toHaveBeenCalled();
  });
});

describe('a number to call', () => {
  it.each([
    ['+44 (0)113 496 0000', [['+44 (0)113 496 0000', 'tel:+441134960000']]],
    ['0113 496 0000 ext 123', [['0113 496 0000 ext 123', 'tel:01134960000;ext=123']]],
    ['0113 496 0000 (9am to 5pm)', [['0113 496 0000', 'tel:01134960000']]],
    ['0044 113 496 0000', [['0044 113 496 0000', 'tel:+441134960000']]],
    [
      '0113 496 0000 or 0113 496 0001',
      [
        ['0113 496 0000', 'tel:01134960000'],
        ['0113 496 0001', 'tel:01134960001'],
      ],
    ],
    ['999', [['999', 'tel:999']]],
    ['ask reception', []],
    ['0113 496 00', []],
    ['javascript:alert(1)', []],
  ])('%s dials what is written, or nothing', (telephone, dialled) => {
    render(<WithTelephone text="Call {telephone}." telephone={telephone} />);
    expect(document.body).toHaveTextContent(`Call ${telephone}.`);
    expect(links()).toEqual(dialled);
  });
});

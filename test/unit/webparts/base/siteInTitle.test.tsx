import { render } from '@testing-library/react';
import * as React from 'react';
import { useSiteInTitle } from '../../../../src/webparts/base/useSiteInTitle';

const own = 'IT at my site - Corporate ICT';

function Named({ site }: { readonly site: string }): null {
  useSiteInTitle(site);
  return null;
}

beforeEach(() => {
  document.title = own;
});

describe('the site in the document’s title', () => {
  it('comes before what the page calls itself, goes along with another site, and goes with the web part', () => {
    const { rerender, unmount } = render(<Named site="Millgate House" />);
    expect(document.title).toBe(`Millgate House: ${own}`);
    rerender(<Named site="Castle Works" />);
    expect(document.title).toBe(`Castle Works: ${own}`);
    unmount();
    expect(document.title).toBe(own);
  });

  it('stands once where two web parts name it, while they follow to another site, too', () => {
    const first = render(<Named site="Millgate House" />);
    const second = render(<Named site="Millgate House" />);
    expect(document.title).toBe(`Millgate House: ${own}`);
    first.rerender(<Named site="Castle Works" />);
    second.rerender(<Named site="Castle Works" />);
    expect(document.title).toBe(`Castle Works: ${own}`);
    first.unmount();
    second.unmount();
    expect(document.title).toBe(own);
  });

  it('leaves a title that the page has given itself since', () => {
    const { rerender, unmount } = render(<Named site="Millgate House" />);
    document.title = 'Phones - Corporate ICT';
    rerender(<Named site="Castle Works" />);
    expect(document.title).toBe('Castle Works: Phones - Corporate ICT');
    document.title = 'News - Corporate ICT';
    unmount();
    expect(document.title).toBe('News - Corporate ICT');
  });
});

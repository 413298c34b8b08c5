import { render } from '@testing-library/react';
import * as React from 'react';
import { loadedLater } from '../../../src/ui/loadedLater';

/** A promise that has its value already, so that the code arrives between two effects of one drawing. */
const arrived = (value: string): Promise<string> =>
  ({ then: (heard: (value: string) => void) => heard(value) }) as unknown as Promise<string>;

describe('code that is loaded later', () => {
  it('reaches also a view that was drawn before it came and asks after it came', () => {
    const useWord = loadedLater(() => arrived('come'));
    const View = (): React.ReactElement => <p>{useWord() ?? 'waiting'}</p>;
    const { container } = render(
      <>
        <View />
        <View />
      </>,
    );
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['come', 'come']);
  });
});

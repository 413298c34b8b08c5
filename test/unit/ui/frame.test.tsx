import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Frame } from '../../../src/ui/Frame';
import { SiteChooser } from '../../../src/ui/findSite/SiteChooser';

describe('the frame of a web part', () => {
  it('says that it has broken when it has, and starts again without what broke it', async () => {
    // React also writes every error it catches to the console.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    function Fragile(): React.ReactElement {
      if (broken) throw new Error('a copy of another shape');
      return <p>Email works.</p>;
    }
    render(
      <Frame label="Rollout status" onReset={() => (broken = false)}>
        <Fragile />
      </Frame>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This part of the page has broken. Nothing in SharePoint is lost.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Email works.')).toBeInTheDocument();
    jest.restoreAllMocks();
  });

  describe('while an input method composes', () => {
    const onLeave = jest.fn();
    const sent = jest.fn((event: React.FormEvent) => event.preventDefault());
    const reached = jest.fn();

    beforeEach(() => {
      jest.clearAllMocks();
      render(
        <Frame label="Rollout status">
          <SiteChooser sites={[]} onChoose={jest.fn()} onLeave={onLeave} />
          <form onSubmit={sent} onKeyDown={reached}>
            <input aria-label="Reason" />
          </form>
        </Frame>,
      );
    });

    it.each([
      ['a composition that goes on', { isComposing: true }],
      ['the key that ended it in Safari', { keyCode: 229 }],
    ])('leaves Escape and Enter to %s', (_, composing) => {
      fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape', ...composing });
      expect(onLeave).not.toHaveBeenCalled();
      // A browser submits a form on Enter, unless that is prevented.
      expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ...composing })).toBe(false);
      expect(reached).not.toHaveBeenCalled();
    });

    it('closes and sends by the same keys afterwards', async () => {
      fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape', keyCode: 27 });
      expect(onLeave).toHaveBeenCalledTimes(1);
      await userEvent.type(screen.getByRole('textbox'), 'é{Enter}');
      expect(sent).toHaveBeenCalledTimes(1);
    });
  });
});

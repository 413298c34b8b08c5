import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Frame } from '../../../src/ui/Frame';

describe('the frame of a web part', () => {
  it('says that it has broken when it has, and starts again without what broke it', async () => {
    // React writes every error it catches to the console, too.
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
});

import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { Entry } from '../../../../src/webparts/deviceRequest/triage/board';
import { RecordForm, type RecordFormProps } from '../../../../src/webparts/deviceRequest/triage/RecordForm';
import { heldRequest } from './own';

function form(saving: boolean, onSubmit: () => void): React.ReactElement {
  const held = { value: undefined, typed: false, isKept: true } as unknown as RecordFormProps['held'];
  const entry = { request: heldRequest(7) } as unknown as Entry;
  return (
    <RecordForm
      entry={entry}
      held={held}
      what="Decision"
      faults={[]}
      record="Record"
      saving={saving}
      onSubmit={onSubmit}
    >
      {null}
    </RecordForm>
  );
}

it('keeps its button while it saves, so that the focus stays, and records nothing twice', () => {
  const onSubmit = jest.fn();
  const { rerender } = render(form(false, onSubmit));
  const button = screen.getByRole('button', { name: 'Record' });
  button.focus();
  fireEvent.click(button);
  expect(onSubmit).toHaveBeenCalledTimes(1);

  rerender(form(true, onSubmit));
  // A browser takes the focus from a button that is disabled.
  expect(button).toBeEnabled();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
  fireEvent.click(button);
  expect(onSubmit).toHaveBeenCalledTimes(1);

  rerender(form(false, onSubmit));
  expect(button).not.toHaveAttribute('aria-disabled');
  fireEvent.click(button);
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

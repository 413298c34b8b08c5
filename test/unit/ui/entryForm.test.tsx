import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntryForm } from '../../../src/ui/form/EntryForm';
import { errorOf } from '../../../src/ui/form/ErrorSummary';
import { TextField } from '../../../src/ui/form/TextField';

type Faults = readonly { readonly field: 'name'; readonly text: string }[];

const idOf = (field: string): string => `id-${field}`;

function NameForm({ onSave }: { onSave(name: string): void }): React.ReactElement {
  const [name, setName] = React.useState('');
  const [faults, setFaults] = React.useState<Faults>([]);
  function submit(): void {
    setFaults(name.length < 5 ? [{ field: 'name', text: 'Give a longer name' }] : []);
    if (name.length >= 5) onSave(name);
  }
  return (
    <EntryForm
      label="Name"
      faults={faults}
      idOf={idOf}
      begin="first"
      saving={false}
      save="Save"
      cancel="Cancel"
      onSubmit={submit}
      onCancel={() => undefined}
    >
      <TextField
        id={idOf('name')}
        label="A name"
        error={errorOf(
          faults.map(({ field, text }) => ({ id: idOf(field), text })),
          idOf('name'),
        )}
        value={name}
        onChange={setName}
      />
    </EntryForm>
  );
}

describe('a form about one entry', () => {
  it('leads to what must be mended each time it is sent, and lets one type on there', async () => {
    const saved = jest.fn();
    render(<NameForm onSave={saved} />);
    expect(screen.getByLabelText('A name')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveFocus();

    await userEvent.click(screen.getByRole('link', { name: 'Give a longer name' }));
    // Key by key: each renders the form again, and must not move the focus to the summary.
    await userEvent.keyboard('abc');
    expect(screen.getByLabelText('A name')).toHaveFocus();
    expect(screen.getByLabelText('A name')).toHaveValue('abc');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('A name'), 'de{Enter}');
    expect(saved).toHaveBeenCalledWith('abcde');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

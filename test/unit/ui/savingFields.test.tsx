import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { noDate } from '../../../src/domain/typedDate';
import { Check, Checks, Radios, Select } from '../../../src/ui/form/Choice';
import { DateField } from '../../../src/ui/form/DateField';
import { EntryForm } from '../../../src/ui/form/EntryForm';
import { TextArea, TextField } from '../../../src/ui/form/TextField';

const changed = jest.fn();
beforeEach(() => changed.mockClear());

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

function Form({ saving }: { readonly saving: boolean }): React.ReactElement {
  return (
    <EntryForm
      label="Entry"
      faults={[]}
      idOf={(field) => field}
      begin="first"
      saving={saving}
      save="Save"
      cancel="Cancel"
      onSubmit={() => undefined}
      onCancel={() => undefined}
    >
      <TextField id="line" label="Line" value="" onChange={changed} />
      <TextArea id="lines" label="Lines" value="" onChange={changed} />
      <DateField id="date" label="Date" value={noDate} onChange={changed} />
      <Radios id="one" label="One" options={options} value="yes" onChange={changed} />
      <Checks id="any" label="Any" options={options} values={['yes']} onChange={changed} />
      <Check id="single" label="Single" checked={false} onChange={changed} />
      <Select id="many" label="Many" options={options} value="yes" onChange={changed} />
    </EntryForm>
  );
}

/** Changes each field of the form once. */
async function changeAll(): Promise<void> {
  for (const name of ['Line', 'Lines', 'Day', 'Month', 'Year']) await userEvent.type(screen.getByLabelText(name), '1');
  await userEvent.click(screen.getByRole('radio', { name: 'No' }));
  for (const name of ['No', 'Single']) await userEvent.click(screen.getByRole('checkbox', { name }));
  await userEvent.selectOptions(screen.getByLabelText('Many'), 'no');
}

describe('the fields of a form', () => {
  it('take what somebody types and chooses', async () => {
    render(<Form saving={false} />);
    await changeAll();
    expect(changed).toHaveBeenCalledTimes(9);
  });

  it('take nothing while it is being saved, as what is newer would be lost with the form, and keep the focus', async () => {
    const { rerender } = render(<Form saving={false} />);
    screen.getByLabelText('Lines').focus();
    rerender(<Form saving />);
    expect(screen.getByLabelText('Lines')).toHaveFocus();
    await changeAll();
    expect(changed).not.toHaveBeenCalled();
    expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Single' })).not.toBeChecked();
    expect(screen.getByLabelText('Many')).toHaveValue('yes');
    for (const field of screen.getAllByRole('textbox')) expect(field).toHaveAttribute('readonly');
    for (const role of ['radio', 'checkbox', 'combobox'])
      for (const field of screen.getAllByRole(role)) expect(field).toHaveAttribute('aria-disabled', 'true');
  });
});

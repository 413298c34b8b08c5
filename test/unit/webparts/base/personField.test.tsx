jest.mock('../../../../src/data/people', () => ({ fewestLetters: 2, pauseBeforeSearch: 300, findPeople: jest.fn() }));
jest.mock('../../../../src/webparts/base/fluent/DirectoryPicker', () => ({
  suggestionOf: (person: FoundPerson) => ({ person }),
  DirectoryPicker: (props: PickerProps) => {
    mockPicker.props = props;
    return <input aria-label="Search" onKeyDown={({ key }) => mockPicker.heard.push(key)} />;
  },
}));
jest.mock('../../../../src/webparts/base/fluent/openControls', () => ({
  get PeopleSearch() {
    return jest.requireActual<typeof PeopleSearchModule>('../../../../src/webparts/base/fluent/PeopleSearch')
      .PeopleSearch;
  },
}));

import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { findPeople, type FoundPerson } from '../../../../src/data/people';
import type { DirectoryPicker } from '../../../../src/webparts/base/fluent/DirectoryPicker';
import type * as PeopleSearchModule from '../../../../src/webparts/base/fluent/PeopleSearch';
import { PeopleSearch } from '../../../../src/webparts/base/fluent/PeopleSearch';
import { PersonField } from '../../../../src/webparts/base/fluent/PersonField';
import { inPart } from '../inPart';

type PickerProps = React.ComponentProps<typeof DirectoryPicker>;

const mockPicker: { props?: PickerProps; heard: string[] } = { heard: [] };

const long: FoundPerson = { name: 'N'.repeat(12), email: 'n@example.invalid', role: 'Role' };

function pick(person: FoundPerson, more: Partial<React.ComponentProps<typeof PersonField>>): string {
  const onChange = jest.fn();
  render(inPart(<PersonField id="by" label="Confirmed by" value="" onChange={onChange} {...more} />));
  fireEvent.click(screen.getByRole('button', { name: /^Find in the directory/ }));
  act(() => mockPicker.props?.onChange?.([{ person }] as never));
  return (onChange.mock.calls as [[string]])[0][0];
}

describe('a person found in the directory', () => {
  it('is filled in by name and role, by name alone where both are too long, and never longer than the field', () => {
    expect(pick(long, { maxLength: 40 })).toBe('NNNNNNNNNNNN, Role');
    document.body.replaceChildren();
    expect(pick(long, { maxLength: 14 })).toBe('NNNNNNNNNNNN');
    document.body.replaceChildren();
    expect(pick(long, { maxLength: 5 })).toBe('NNNNN');
    document.body.replaceChildren();
    expect(pick(long, { maxLength: 5, written: ({ name }) => name })).toBe('NNNNN');
  });

  it('can be chosen by Enter though an earlier search is answered last', async () => {
    const replies = new Map<string, (people: FoundPerson[]) => void>();
    (findPeople as jest.Mock).mockImplementation(
      (_: unknown, text: string) => new Promise((resolve) => replies.set(text, resolve)),
    );
    render(inPart(<PeopleSearch id="search" label="Confirmed by" isAwaited={() => false} onPick={() => undefined} />));
    act(() => void mockPicker.props?.onInputChange?.('jo pa'));
    await act(async () => {
      const early = mockPicker.props?.onResolveSuggestions('jo');
      const late = mockPicker.props?.onResolveSuggestions('jo pa');
      replies.get('jo pa')?.([long]);
      await late;
      replies.get('jo')?.([]);
      await early;
    });
    fireEvent.keyDown(screen.getByLabelText('Search'), { key: 'Enter' });
    expect(mockPicker.heard).toEqual(['Enter']);
  });
});

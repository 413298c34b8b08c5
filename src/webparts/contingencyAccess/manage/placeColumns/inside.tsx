import * as React from 'react';
import { longestPlaceText } from '../../../../data/contingencyEditing';
import { text } from '../../../../domain/kinds';
import { TextField } from '../../../../ui/form/TextField';
import { PersonField } from '../../../base/fluent/PersonField';
import type { PlaceFields, PlaceGroup } from '../placeGroup';
import { numberIn, numberTyped, written } from '../../../base/entries/typed';

export const strings = {
  Capacity: 'Desks',
  Services: 'What works there',
  ServicesHint: 'In words, such as “internet access and printing”',
  Contact: 'Whom to tell before coming',
  ContactHint: 'A name and a telephone number',
  FaultCapacity: 'Desks must be a whole number',
} as const;

interface InsideDraft {
  readonly capacity: string;
  readonly services: string;
  readonly contact: string;
}

/** What staff find at a place, and whom they tell before coming. */
export const inside: PlaceGroup<InsideDraft, 'Capacity' | 'Services' | 'Contact'> = {
  draft: ({ Capacity, Services, Contact }) => ({
    capacity: numberTyped(Capacity),
    services: Services ?? '',
    contact: Contact ?? '',
  }),
  kept: { capacity: text, services: text, contact: text },
  values: ({ capacity, services, contact }) => ({
    Capacity: numberIn(capacity),
    Services: written(services),
    Contact: written(contact),
  }),
  columns: {
    Capacity: { label: strings.Capacity, field: 'capacity', faults: { wrong: strings.FaultCapacity } },
    Services: { label: strings.Services },
    Contact: { label: strings.Contact },
  },
};

export function InsideFields({ field }: PlaceFields<InsideDraft>): React.ReactElement {
  return (
    <>
      <TextField {...field('capacity')} label={strings.Capacity} width={120} inputMode="numeric" maxLength={5} />
      <TextField
        {...field('services')}
        label={strings.Services}
        hint={strings.ServicesHint}
        maxLength={longestPlaceText('Services')}
      />
      <PersonField
        {...field('contact')}
        label={strings.Contact}
        hint={strings.ContactHint}
        maxLength={longestPlaceText('Contact')}
        // The number that staff ring is not the directory’s: it is typed behind the name.
        written={({ name }) => name}
      />
    </>
  );
}

import * as React from 'react';
import { controlProps, Field } from '../../../ui/form/Field';
import { useIds } from '../../../ui/useIds';
import { strings } from './strings';

export interface FindProps {
  readonly find: string;
  onFind(find: string): void;
}

/** The search, which finds while somebody types. */
export const Find = React.forwardRef<HTMLInputElement, FindProps>(function Find({ find, onFind }, input) {
  const ids = useIds();
  const field = { id: ids('find'), label: strings.Find };
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        ref={input}
        type="search"
        autoComplete="off"
        value={find}
        onChange={(event) => onFind(event.target.value)}
      />
    </Field>
  );
});

import * as React from 'react';
import type { FieldProps } from '../../../ui/form/Field';
import { TextField } from '../../../ui/form/TextField';
import { type Directory, siteLabel } from './directory';

/** No more than people can read at a glance. */
const mostOffered = 8;

/** A site by its name or code. Sites that match are offered while typing. */
export function SiteField({
  directory,
  value,
  onChange,
  ...field
}: FieldProps & {
  readonly directory: Directory;
  readonly value: string;
  onChange(value: string): void;
}): React.ReactElement {
  const offered = React.useMemo(
    () =>
      directory.index
        .find(value.replace(/\([^()]*\)?$/, ''))
        .slice(0, mostOffered)
        .map(siteLabel),
    [directory, value],
  );
  return <TextField {...field} value={value} suggestions={offered} onChange={onChange} />;
}

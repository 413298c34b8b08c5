import * as React from 'react';
import { DataTable, type DataTableProps } from './DataTable';
import { FewAtATime } from './FewAtATime';

/** A table of which thousands of rows may be there, and few are made. */
export function LongTable<R>({ rows, ...rest }: Omit<DataTableProps<R>, 'most'>): React.ReactElement {
  return (
    <FewAtATime rows={rows} each="tbody > tr">
      {(shown) => <DataTable {...rest} rows={shown} most={Infinity} />}
    </FewAtATime>
  );
}

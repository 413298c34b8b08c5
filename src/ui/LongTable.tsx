import * as React from 'react';
import { Table, type TableProps } from './DataTable';
import { FewAtATime } from './FewAtATime';

/** A table of possibly thousands of rows, of which few are in the document. */
export function LongTable<R>({ rows, ...table }: Omit<TableProps<R>, 'body'>): React.ReactElement {
  return (
    <FewAtATime rows={rows} each="tbody > tr">
      {(shown) => <Table {...table} rows={shown} />}
    </FewAtATime>
  );
}

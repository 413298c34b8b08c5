import * as React from 'react';
import { Fold } from '../../ui/Fold';
import { othersWords } from './othersWords';
import { ServiceTable, type ServiceTableProps } from './ServiceTable';

/** Every service beyond those that matter most, folded, with what is inside in its summary. */
export function OtherServices(props: ServiceTableProps): React.ReactElement | null {
  const { answers } = props;
  if (answers.length === 0) return null;
  return (
    <Fold summary={othersWords(answers)}>
      <ServiceTable {...props} />
    </Fold>
  );
}

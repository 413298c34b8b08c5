import * as React from 'react';
import { strings } from './figureStrings';

/** What each figure of the quotable sentence means. */
export function FigureMeanings(): React.ReactElement {
  return (
    <>
      <p>{strings.FigureWorking}</p>
      <p>{strings.FigureStaff}</p>
      <p>{strings.FigureUnknown}</p>
    </>
  );
}

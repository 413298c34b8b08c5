import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import { problemWords } from '../../ui/ProblemNotice';
import { BusyWords } from '../base/saving/BusyWords';
import type { Change } from './useChange';

/** How a change goes, beside the button that started it. */
export function ChangeStatus({ saving, seconds, trouble }: Change): React.ReactElement {
  return (
    <>
      <BusyWords saving={saving} seconds={seconds} />
      {trouble ? <p role="alert">{troubleWords(trouble)}</p> : null}
    </>
  );
}

function troubleWords(trouble: NonNullable<Change['trouble']>): string {
  switch (trouble.kind) {
    case 'gone':
      return strings.Gone;
    case 'overtaken':
      return strings.Overtaken;
    case 'failed':
      return trouble.unclear ? strings.Unclear : problemWords(trouble.problem);
  }
}

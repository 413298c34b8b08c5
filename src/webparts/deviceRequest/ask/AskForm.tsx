import * as React from 'react';
import { AskPage } from './AskPage';
import { askState } from './askState';
import { Closed } from './Closed';
import { SentPage } from './SentPage';
import { strings } from './strings';
import { type AskFormProps, useAskForm } from './useAskForm';

/** The form: one question to a page, the last look, and the confirmation. */
export function AskForm(props: AskFormProps): React.ReactElement {
  const form = useAskForm(props);
  const state = askState(form);
  switch (state.kind) {
    case 'closed':
      return (
        <Closed
          why={state.canGoOn && form.kept.isKept ? `${state.why} ${strings.ConflictKept}` : state.why}
          itemId={form.base?.Id}
          typed={form.rowsOf(form.answers)}
        />
      );
    case 'sent':
      return <SentPage key="sent" form={form} sent={state} />;
    case 'check':
    case 'question':
      return <AskPage form={form} state={state} />;
  }
}

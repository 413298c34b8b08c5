import * as React from 'react';
import * as strings from 'UiStrings';
import type { ListsView } from '../base/ListsWebPart';
import { useSiteChoice } from '../base/useSiteChoice';
import { WebPartFrame } from '../base/WebPartFrame';
import { FindSite } from './openFindSite';
import type { Help } from '../base/help';
import { SiteToDo } from './SiteToDo';

export interface ContingencyAccessProps extends ListsView {
  /** Whom to call, as the page's owner says. */
  readonly help: Help;
  /** The page with the rollout status, where there is one. */
  readonly statusPage?: string;
}

/** What to do now: at the site one has chosen, or the way to choose one. */
export function ContingencyAccess({ region, help, statusPage, ...part }: ContingencyAccessProps): React.ReactElement {
  const { connection, now } = part;
  const choice = useSiteChoice(connection, part.editing);
  const { shown } = choice;
  return (
    <WebPartFrame {...part} label={strings.WhatToDo} onReset={choice.forgetCopies}>
      {shown ? (
        <SiteToDo
          key={shown}
          connection={connection}
          now={now}
          region={region}
          help={help}
          statusPage={statusPage}
          siteCode={shown}
          choice={choice}
        />
      ) : (
        <FindSite connection={connection} now={now} region={region} help={help} choice={choice} />
      )}
    </WebPartFrame>
  );
}

import * as React from 'react';
import * as strings from 'UiStrings';
import type { ListsView } from '../base/ListsWebPart';
import { PartProvider } from '../base/PartContext';
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

/** What to do now at one's site, or a way to choose a site. */
export function ContingencyAccess({ region, help, statusPage, ...part }: ContingencyAccessProps): React.ReactElement {
  const { connection, now } = part;
  const choice = useSiteChoice(connection, part.editing);
  const { shown, store, today, route, go } = choice;
  return (
    <WebPartFrame {...part} label={strings.WhatToDo} onReset={choice.forgetCopies}>
      <PartProvider {...{ connection, store, now, today, region, help, statusPage, route, go }}>
        {shown ? <SiteToDo key={shown} siteCode={shown} choice={choice} /> : <FindSite choice={choice} />}
      </PartProvider>
    </WebPartFrame>
  );
}

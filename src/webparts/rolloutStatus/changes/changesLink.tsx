import * as React from 'react';
import { RouteLink } from '../../../ui/RouteLink';
import { usePart } from '../../base/PartContext';
import { strings } from '../team/strings';

export interface ChangesLinkProps {
  /** The code of a site, to show only what was changed there. */
  readonly site?: string;
  /** The key of a service, to show only what was changed of it. */
  readonly service?: string;
}

/** The way to what was changed. */
export function ChangesLink({ site, service }: ChangesLinkProps): React.ReactElement {
  const { go } = usePart();
  return (
    <RouteLink to={{ sites: 'changes', site, service }} onGo={go}>
      {strings.WhatChanged}
    </RouteLink>
  );
}

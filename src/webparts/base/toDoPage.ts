/**
 * The page that says what to do now, below the site with the lists, as described in `docs/deploying.md`. A Teams tab
 * has no setting for it, so its links lead there.
 */
export const toDoPage = 'SitePages/WhatToDoNow.aspx';

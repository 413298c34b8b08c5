/**
 * The page that says what to do now, below the site with the lists, as `docs/deploying.md` has it made. A tab of Teams
 * is told of no page: links from it lead there.
 */
export const toDoPage = 'SitePages/WhatToDoNow.aspx';

/**
 * The tables that say what there is: site collections, webs, people, permissions, lists and their fields. The rows of a
 * list stand in a table of their own, `list_<number>`, which `itemTable.ts` makes from the list's fields.
 *
 * A scope is what role assignments hang on. A web, list or item with `scope` NULL inherits its parent's.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS made_with (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS sites (number INTEGER PRIMARY KEY, guid TEXT NOT NULL, path TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE IF NOT EXISTS webs (
  number INTEGER PRIMARY KEY, guid TEXT NOT NULL, site INTEGER NOT NULL REFERENCES sites, parent INTEGER REFERENCES webs,
  path TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, created TEXT NOT NULL, scope INTEGER,
  owners INTEGER, members INTEGER, visitors INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS principals (
  site INTEGER NOT NULL REFERENCES sites, id INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('user', 'group')),
  login TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE, email TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  description TEXT, owner INTEGER, site_admin INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (site, id), UNIQUE (site, login)
) STRICT;
CREATE TABLE IF NOT EXISTS members (
  site INTEGER NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (site, group_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS role_definitions (
  site INTEGER NOT NULL REFERENCES sites, id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, description TEXT,
  high INTEGER NOT NULL, low INTEGER NOT NULL, kind INTEGER NOT NULL DEFAULT 0, sort INTEGER NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (site, id), UNIQUE (site, name)
) STRICT;
CREATE TABLE IF NOT EXISTS scopes (number INTEGER PRIMARY KEY, site INTEGER NOT NULL REFERENCES sites) STRICT;
CREATE TABLE IF NOT EXISTS role_assignments (
  scope INTEGER NOT NULL REFERENCES scopes ON DELETE CASCADE, principal INTEGER NOT NULL, role INTEGER NOT NULL,
  PRIMARY KEY (scope, principal, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, web INTEGER NOT NULL REFERENCES webs,
  name TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL DEFAULT '',
  template INTEGER NOT NULL DEFAULT 100, versioned INTEGER NOT NULL DEFAULT 0, no_crawl INTEGER NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0, attachments INTEGER NOT NULL DEFAULT 1,
  read_security INTEGER NOT NULL DEFAULT 1, write_security INTEGER NOT NULL DEFAULT 1,
  created TEXT NOT NULL, modified TEXT NOT NULL, deleted TEXT NOT NULL, author INTEGER NOT NULL, scope INTEGER,
  settings TEXT NOT NULL DEFAULT '{}', UNIQUE (web, title), UNIQUE (web, name)
) STRICT;
CREATE TABLE IF NOT EXISTS fields (
  number INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL, kind TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
  required INTEGER NOT NULL DEFAULT 0, indexed INTEGER NOT NULL DEFAULT 0, uniq INTEGER NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0, built_in INTEGER NOT NULL DEFAULT 0,
  default_value TEXT, settings TEXT NOT NULL DEFAULT '{}', UNIQUE (list, name)
) STRICT;

CREATE TABLE IF NOT EXISTS item_versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, stored TEXT NOT NULL,
  PRIMARY KEY (list, item, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled (
  guid TEXT PRIMARY KEY, web INTEGER NOT NULL, list INTEGER NOT NULL, item INTEGER NOT NULL, title TEXT,
  deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL, stored TEXT NOT NULL
) STRICT;
`;

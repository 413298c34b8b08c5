import type { DatabaseSync } from 'node:sqlite';
import type { PageModel } from './pageModel';

/** The saved pages; others are as they were seeded. */
export interface PageStore {
  /** @param path the server-relative address, such as `/sites/openservice/SitePages/Home.aspx`. */
  read(path: string): PageModel | undefined;
  save(path: string, page: PageModel): void;
}

export function createPageStore(database: DatabaseSync): PageStore {
  database.exec('CREATE TABLE IF NOT EXISTS pages (path TEXT PRIMARY KEY, content TEXT NOT NULL)');
  const select = database.prepare('SELECT content FROM pages WHERE path = ?');
  const upsert = database.prepare(
    'INSERT INTO pages (path, content) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET content = excluded.content',
  );
  return {
    read: (path) => {
      const row = select.get(path);
      return row && (JSON.parse(String(row.content)) as PageModel);
    },
    save: (path, page) => {
      upsert.run(path, JSON.stringify(page));
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import replies from '../contract/recorded/replies.json';

const root = join(__dirname, '../..');

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.includes('node_modules/'));
}

const code = ['src', 'host', 'scripts', 'test'].flatMap(filesIn).filter((file) => /\.(tsx?|js|scss)$/.test(file));
const known = [
  ...['src', 'host', 'scripts', 'test', 'docs', 'config', 'sharepoint', 'teams'].flatMap(filesIn),
  ...readdirSync(root),
];
const isThere = (name: string): boolean => known.some((file) => file === name || file.endsWith(`/${name}`));

/** The comments of a file, each as one line. */
function commentsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return commentRanges(text, file).map(([from, to]) =>
    text
      .slice(from, to)
      .replaceAll(/\n\s*(\*|\/\/) ?/g, ' ')
      .replaceAll(/https?:\/\/\S+/g, ''),
  );
}

function commentRanges(text: string, file: string): [from: number, to: number][] {
  if (!/\.tsx?$/.test(file))
    return [...text.matchAll(/\/\*[^]*?\*\/|\/\/.*/g)].map((m) => [m.index, m.index + m[0].length]);
  const found = new Map<number, number>();
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    // A token's own trivia: what is before it, and at the end of its line.
    if (node.getChildCount(source) === 0 && node.kind !== ts.SyntaxKind.JsxText) {
      const ranges = [
        ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
        ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
      ];
      for (const { pos, end } of ranges) found.set(pos, end);
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found];
}

const comments = code.flatMap((file) => commentsOf(file).map((comment) => ({ file, comment })));

it('names no file in a comment that is not in the repository', () => {
  const missing = comments.flatMap(({ file, comment }) =>
    [...comment.matchAll(/(?<![\w@.…/-])(?:\.{1,2}\/)*([\w][\w./-]*\.(?:md|json))\b/g)]
      .map(([, name]) => name)
      .filter((name) => !isThere(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('names no heading of a document in a comment that the document does not have', () => {
  const cited = comments.flatMap(({ file, comment }) =>
    [...comment.matchAll(/\b(docs\/[\w/-]+\.md)((?:(?:,| and) “[^”]+”)+)/g)].flatMap(([, document, headings]) =>
      [...headings.matchAll(/“([^”]+)”/g)].map(([, heading]) => ({ file, document, heading })),
    ),
  );
  expect(cited.length).toBeGreaterThan(20);
  const missing = cited.filter(
    ({ document, heading }) =>
      !readFileSync(join(root, document), 'utf8')
        .split('\n')
        .some((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading),
  );
  expect(missing).toEqual([]);
});

it('names no kind of recorded reply in a comment of which there is none', () => {
  const kinds = new Set(replies.responses.map(({ kind }) => kind));
  const cited = comments.flatMap(({ file, comment }) =>
    [...comment.matchAll(/recorded\/replies\.json((?:(?:,| and) “[^”]+”)+)/g)].flatMap(([, names]) =>
      [...names.matchAll(/“([^”]+)”/g)].map(([, kind]) => ({ file, kind })),
    ),
  );
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
});

it('names no path in a document that is not in the repository', () => {
  const cited = ['README.md', ...filesIn('docs').filter((file) => file.endsWith('.md'))].flatMap((document) =>
    [
      ...readFileSync(join(root, document), 'utf8')
        .replaceAll(/https?:\/\/\S+/g, '')
        .matchAll(/(?<![\w./-])(?:src|host|test|scripts|config)\/[^\s`'"\]),;:|]+/g),
    ]
      .map(([path]) => path.replace(/[./]+$/, ''))
      .filter((path) => !/[*…<{]/.test(path))
      .map((path) => ({ document, path })),
  );
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter(({ path }) => !known.includes(path))).toEqual([]);
});

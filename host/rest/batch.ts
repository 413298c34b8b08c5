import { randomUUID } from 'node:crypto';

/** One request inside a batch. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The reply to one part. */
export interface PartReply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A batch body that cannot be read. */
export class MalformedBatch extends Error {
  public constructor(what: string) {
    super(`The batch cannot be read: ${what}.`);
    this.name = 'MalformedBatch';
  }
}

/** A batch with more parts than SharePoint takes; nothing of it is done. */
class BatchTooLarge extends MalformedBatch {
  public constructor(most: number) {
    super('');
    this.message =
      most === mostParts
        ? `The current batch message contains too many parts. A maximum number of '${most}' query operations and change sets are allowed in a batch message.`
        : `The current change set contains too many operations. A maximum number of '${most}' operations are allowed in a change set.`;
    this.name = 'BatchTooLarge';
  }
}

/**
 * Reads a batch in the form PnPjs sends it: GETs alone, writes in change sets, lines ended by LF or CRLF
 * (docs/sharepoint/writing.md, “Batches”). Change sets are flattened: parts run in the order they stand.
 *
 * @throws MalformedBatch
 */
export function readBatch(type: string | undefined, body: string): BatchPart[] {
  return readParts(boundaryOf(type), body.replace(/\r\n/g, '\n'), mostParts);
}

/**
 * The most query operations and change sets in a batch, and the most operations in a change set. The numbers are
 * reported, and the words are those of Microsoft's OData library; it is not confirmed that SharePoint replies so.
 */
const mostParts = 100;
const mostOperations = 1000;

function boundaryOf(type: string | undefined): string {
  const boundary = /^multipart\/mixed\s*;.*?boundary="?([^";\s]+)"?/i.exec(type ?? '')?.[1];
  if (!boundary) throw new MalformedBatch('its content type names no boundary');
  return boundary;
}

function readParts(boundary: string, body: string, most: number): BatchPart[] {
  const closing = body.indexOf(`--${boundary}--`);
  if (closing < 0) throw new MalformedBatch('its closing boundary is missing');
  const parts = body.slice(0, closing).split(`--${boundary}\n`).slice(1);
  if (parts.length > most) throw new BatchTooLarge(most);
  return parts.flatMap((part) => {
    const { headers, rest } = readHeaders(part);
    const type = headers['content-type'] ?? '';
    return /^multipart\/mixed/i.test(type) ? readParts(boundaryOf(type), rest, mostOperations) : [readRequest(rest)];
  });
}

function readRequest(text: string): BatchPart {
  const end = text.indexOf('\n');
  const line = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(end < 0 ? text.trim() : text.slice(0, end).trim());
  if (!line) throw new MalformedBatch('a part has no request line');
  const { headers, rest } = readHeaders(end < 0 ? '' : text.slice(end + 1));
  const body = rest.trim();
  return { method: line[1], url: line[2], headers, body: body === '' ? undefined : body };
}

function readHeaders(text: string): { headers: Record<string, string>; rest: string } {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers: Record<string, string> = {};
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: end < 0 ? '' : text.slice(end).replace(/^\n+/, '') };
}

/**
 * Writes the replies as SharePoint does: flat, whatever change sets there were, lines ended by CRLF, and a line end
 * after the closing boundary, without which PnPjs throws (test/contract/recorded/replies.json, “batch reply”).
 */
export function writeBatch(replies: readonly PartReply[]): { readonly type: string; readonly body: string } {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = replies.map(({ status, statusText, headers, body }) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${statusText}`,
      ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`),
      '',
      body,
      '',
    ].join('\r\n'),
  );
  return { type: `multipart/mixed; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}

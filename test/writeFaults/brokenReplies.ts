/** The first half of a reply: the connection ended, and the browser took it for the whole. */
export function halfOf(body: string): string {
  return body.slice(0, body.length / 2);
}

/** The reply to a batch without the reply to the part in its middle; any other reply as it is. */
export function withoutMiddlePart(body: string): string {
  return withMiddlePart(body, []);
}

/** The reply to a batch whose middle part, though done, is answered with a failure; any other reply as it is. */
export function withFailedMiddlePart(status: number): (body: string) => string {
  const failed = ['Content-Type: application/http', '', `HTTP/1.1 ${status} Failed`, '', '', ''].join('\r\n');
  return (body) => withMiddlePart(body, [failed]);
}

function withMiddlePart(body: string, instead: readonly string[]): string {
  const [boundary] = /^--batchresponse_\S+/.exec(body) ?? [];
  if (!boundary) return body;
  const parts = body.split(`${boundary}\r\n`);
  parts.splice(Math.ceil((parts.length - 1) / 2), 1, ...instead);
  const isWhole = parts[parts.length - 1].includes(`${boundary}--`);
  return parts.join(`${boundary}\r\n`) + (isWhole ? '' : `${boundary}--\r\n`);
}

import type { HostRequest } from '../exchange';

/** One request inside a batch. */
export interface LoggedPart {
  readonly method: string;
  /** The decoded address, with its query. */
  readonly path: string;
  readonly status: number;
  readonly rowsScanned: number;
}

interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  /** The decoded address, with its query. */
  readonly path: string;
  /** The persona, or the email address of an account that has none. */
  readonly person: string;
  /** 0 if the connection ended before a reply. */
  readonly status: number;
  readonly parts?: readonly LoggedPart[];
  /** The rows that SQLite visited for the answer. */
  readonly rowsScanned: number;
  readonly ms: number;
}

type Noted = Partial<Pick<LoggedRequest, 'parts' | 'rowsScanned'>>;

/** The requests to a host, oldest first, except those to `/_host`. */
export interface RequestLog {
  all(): readonly LoggedRequest[];
  clear(): void;
  /** Adds details that only the REST service knows while it answers a request. */
  note(request: HostRequest, noted: Noted): void;
  add(request: HostRequest, entry: Omit<LoggedRequest, keyof Noted>): void;
}

/** The most entries, so that a long-running host does not fill the memory. */
const kept = 10_000;

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  const notes = new WeakMap<HostRequest, Noted>();
  return {
    all: () => entries,
    clear: () => {
      entries = [];
    },
    note: (request, noted) => {
      notes.set(request, { ...notes.get(request), ...noted });
    },
    add: (request, entry) => {
      entries.push({ ...entry, rowsScanned: 0, ...notes.get(request) });
      if (entries.length > kept) entries.shift();
    },
  };
}

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

interface Download {
  suggestedFilename(): string;
  /** A file of the same bytes. */
  path(): Promise<string>;
  createReadStream(): Promise<Readable>;
}

const blobs = new Map<string, Blob>();
const waiting: ((download: Download) => void)[] = [];

URL.createObjectURL = (blob) => {
  const address = `blob:${window.location.origin}/${blobs.size}`;
  blobs.set(address, blob as Blob);
  return address;
};
URL.revokeObjectURL = () => undefined;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
  const blob = link && blobs.get(link.href);
  if (!blob) return;
  event.preventDefault();
  waiting.shift()?.({
    suggestedFilename: () => link.download,
    path: async () => {
      const file = join(await mkdtemp(join(tmpdir(), 'download-')), 'file');
      await writeFile(file, await bytesOf(blob));
      return file;
    },
    createReadStream: async () => Readable.from([await bytesOf(blob)]),
  });
});

/** jsdom's blobs give their bytes to a reader only. */
function bytesOf(blob: Blob): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Buffer.from(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsArrayBuffer(blob);
  });
}

/** The next file that the page hands to the browser. */
export function takeDownload(): Promise<Download> {
  return new Promise((resolve) => waiting.push(resolve));
}

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

interface Download {
  suggestedFilename(): string;
  /** The path of a file with the same bytes. */
  path(): Promise<string>;
  createReadStream(): Promise<Readable>;
}

/** The next file that the page gives the browser to download. */
export async function takeDownload(): Promise<Download> {
  const { name, blob } = await browser.nextDownload();
  const bytes = Buffer.from(await blob.arrayBuffer());
  return {
    suggestedFilename: () => name,
    path: async () => {
      const file = join(await mkdtemp(join(tmpdir(), 'download-')), 'file');
      await writeFile(file, bytes);
      return file;
    },
    createReadStream: async () => Readable.from([bytes]),
  };
}

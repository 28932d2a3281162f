import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Fingerprint } from './manifest.js';

const OURS_ALONE = 0o600;

/** Writes one archive, readable by our account only. It gets its name once it is complete and on the disk. */
export class ArchiveWriter {
  private readonly tar = pack();
  private readonly draft: string;
  private readonly spool: string;
  private readonly written: Promise<void>;

  constructor(readonly path: string) {
    this.draft = `${path}.part`;
    this.spool = `${path}.spool`;
    const file = createWriteStream(this.draft, { flags: 'wx', mode: OURS_ALONE });
    this.written = pipeline(this.tar, createGzip(), file);
    this.written.catch(() => undefined);
  }

  async addBytes(name: string, bytes: Buffer): Promise<Fingerprint> {
    await this.add(name, bytes.length, [bytes]);
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Adds a stream. It is first written beside the archive, because the length of a member precedes its content. */
  async addStream(name: string, content: Readable): Promise<Fingerprint> {
    const hash = createHash('sha256');
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of content) {
        hash.update(chunk as Buffer);
        yield chunk as Buffer;
      }
    };
    await pipeline(counted, createWriteStream(this.spool, { mode: OURS_ALONE }));
    const { size } = await stat(this.spool);
    await this.add(name, size, createReadStream(this.spool));
    return { bytes: size, sha256: hash.digest('hex') };
  }

  async finish(): Promise<void> {
    this.tar.finalize();
    await this.written;
    await rm(this.spool, { force: true });
    const file = await open(this.draft, 'r+');
    await file.sync().finally(() => file.close());
    await rename(this.draft, this.path);
  }

  async abandon(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    for (const path of [this.draft, this.spool]) await rm(path, { force: true });
  }

  private async add(name: string, size: number, content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    const entry = this.tar.entry({ name, size, mode: OURS_ALONE });
    const ended = new Promise<void>((resolve, reject) => entry.once('close', resolve).once('error', reject));
    const copy = async () => {
      for await (const chunk of content) if (!entry.write(chunk)) await once(entry, 'drain');
      entry.end();
      await ended;
    };
    // A full disk ends the archive; the member would wait for space forever.
    await Promise.race([copy(), this.written.then(() => Promise.reject(new Error('the archive has ended')))]);
  }
}

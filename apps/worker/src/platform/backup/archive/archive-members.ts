import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Fingerprint } from './manifest.js';

export interface Member {
  name: string;
  /** Content; must be read to its end before the next member. */
  content: Readable;
  /** Returns the fingerprint of what was read so far. */
  fingerprint(): Fingerprint;
}

/** Yields the members of an archive in order. @throws when the file is truncated or no archive. */
export async function* membersIn(path: string): AsyncGenerator<Member> {
  const tar = extract();
  const read = pipeline(createReadStream(path), createGunzip(), tar);
  read.catch(() => undefined);
  for await (const entry of tar) {
    if (entry.header.type !== 'file') throw new Error(`« ${entry.header.name} » n’est pas un fichier`);
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of entry) {
        hash.update(chunk as Buffer);
        bytes += (chunk as Buffer).length;
        yield chunk as Buffer;
      }
    };
    yield { name: entry.header.name, content: Readable.from(counted()), fingerprint: () => ({ bytes, sha256: hash.copy().digest('hex') }) };
  }
  await read;
}

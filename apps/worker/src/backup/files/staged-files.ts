import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { namesInUse } from './stored-files.js';

/** Files of a backup in a folder of their own below FILES_DIR, until they take the place of those in use, which are moved aside. */
export class StagedFiles {
  /** Where the files come first. */
  readonly folder: string;
  /** Where the files in use go. */
  readonly before: string;

  constructor(
    private readonly filesDir: string,
    stamp: string,
  ) {
    this.folder = join(filesDir, `restored-${stamp}`);
    this.before = join(filesDir, `before-${stamp}`);
  }

  async begin(): Promise<void> {
    await mkdir(this.filesDir, { recursive: true, mode: 0o700 });
    await mkdir(this.folder, { mode: 0o700 });
  }

  async add(path: string, content: Readable): Promise<void> {
    const target = join(this.folder, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await pipeline(content, createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }));
  }

  /** By renaming alone, within one folder: also where FILES_DIR is a volume that cannot be renamed itself. */
  async swap(): Promise<void> {
    await mkdir(this.before, { mode: 0o700 });
    for (const name of await namesInUse(this.filesDir)) await rename(join(this.filesDir, name), join(this.before, name));
    for (const name of await readdir(this.folder)) await rename(join(this.folder, name), join(this.filesDir, name));
    await rmdir(this.folder);
    const folder = await open(this.filesDir, 'r');
    await folder.sync().finally(() => folder.close());
  }

  async abandon(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

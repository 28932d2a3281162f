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

  /** Moves the files in use aside. By renaming alone, within one folder: also where FILES_DIR is a volume that cannot be renamed itself. */
  async empty(): Promise<void> {
    await mkdir(this.before, { mode: 0o700 });
    await this.move(await namesInUse(this.filesDir), this.filesDir, this.before);
  }

  /** Moves the files of the archive in. */
  async place(): Promise<void> {
    await this.move(await readdir(this.folder), this.folder, this.filesDir);
    await rmdir(this.folder);
  }

  /** Moves the files of the archive out again, as far as they had come. */
  async takeOut(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.move(await namesInUse(this.filesDir), this.filesDir, this.folder);
  }

  /** Moves the files of before back, as far as they had gone. */
  async putBack(): Promise<void> {
    const names = await readdir(this.before).catch((error: { code?: string }) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (names === null) return;
    await this.move(names, this.before, this.filesDir);
    await rmdir(this.before);
  }

  private async move(names: readonly string[], from: string, to: string): Promise<void> {
    for (const name of names) await rename(join(from, name), join(to, name));
    for (const path of [from, to]) {
      const folder = await open(path, 'r');
      await folder.sync().finally(() => folder.close());
    }
  }

  async abandon(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

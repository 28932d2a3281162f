import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { namesIn, namesInUse } from './stored-files.js';

const LEFT_HALF_MADE = /^restored-\d{14}$/;
const OF_BEFORE = /^before-(\d{14})$/;

/** Returns the stamp of the last restore that moved files aside; null for none. */
export async function lastStampOfBefore(filesDir: string): Promise<string | null> {
  const stamps = (await namesIn(filesDir)).flatMap((name) => OF_BEFORE.exec(name)?.[1] ?? []);
  return stamps.toSorted().at(-1) ?? null;
}

/** Deletes what crashed restores have left below FILES_DIR. Returns the number of folders. */
export async function removeLeft(filesDir: string): Promise<number> {
  const left = (await namesIn(filesDir)).filter((name) => LEFT_HALF_MADE.test(name));
  for (const name of left) await rm(join(filesDir, name), { recursive: true });
  return left.length;
}

/** Files in a separate folder below FILES_DIR, until they replace the current ones, which are moved aside. */
export class StagedFiles {
  /** Folder of the new files. */
  readonly folder: string;
  /** Folder to which the current files are moved. */
  readonly before: string;

  constructor(
    private readonly filesDir: string,
    stamp: string,
    name = `restored-${stamp}`,
  ) {
    this.folder = join(filesDir, name);
    this.before = join(filesDir, `before-${stamp}`);
  }

  get name(): string {
    return basename(this.folder);
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

  /**
   * Moves the current files aside, by renaming within one folder, so that it also works when FILES_DIR is a volume that cannot be renamed.
   */
  async empty(): Promise<void> {
    await mkdir(this.before, { mode: 0o700 });
    await this.move(await namesInUse(this.filesDir), this.filesDir, this.before);
  }

  /** Moves the new files in. */
  async place(): Promise<void> {
    await this.move(await readdir(this.folder), this.folder, this.filesDir);
    await rmdir(this.folder);
  }

  /** Moves the new files out again, as far as they were moved in. */
  async takeOut(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.move(await namesInUse(this.filesDir), this.filesDir, this.folder);
  }

  /** Moves the previous files back, as far as they were moved aside. */
  async putBack(): Promise<void> {
    const isThere = (await namesIn(this.filesDir)).includes(basename(this.before));
    if (!isThere) return;
    await this.move(await readdir(this.before), this.before, this.filesDir);
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

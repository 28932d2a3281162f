import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { namesIn, namesInUse } from './stored-files.js';

const LEFT_HALF_MADE = /^restored-\d{14}$/;
const OF_BEFORE = /^before-(\d{14})$/;

/** Stamp of the last restore that has moved files aside; null without one. */
export async function lastStampOfBefore(filesDir: string): Promise<string | null> {
  const stamps = (await namesIn(filesDir)).flatMap((name) => OF_BEFORE.exec(name)?.[1] ?? []);
  return stamps.toSorted().at(-1) ?? null;
}

/** Removes what restores that died have left half made below FILES_DIR. Returns how many folders. */
export async function removeLeft(filesDir: string): Promise<number> {
  const left = (await namesIn(filesDir)).filter((name) => LEFT_HALF_MADE.test(name));
  for (const name of left) await rm(join(filesDir, name), { recursive: true });
  return left.length;
}

/** Files in a folder of their own below FILES_DIR, until they take the place of those in use, which are moved aside. */
export class StagedFiles {
  /** Where the files come first. */
  readonly folder: string;
  /** Where the files in use go. */
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

  /** Moves the files in use aside. By renaming alone, within one folder: also where FILES_DIR is a volume that cannot be renamed itself. */
  async empty(): Promise<void> {
    await mkdir(this.before, { mode: 0o700 });
    await this.move(await namesInUse(this.filesDir), this.filesDir, this.before);
  }

  /** Moves the others in. */
  async place(): Promise<void> {
    await this.move(await readdir(this.folder), this.folder, this.filesDir);
    await rmdir(this.folder);
  }

  /** Moves them out again, as far as they had come. */
  async takeOut(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.move(await namesInUse(this.filesDir), this.filesDir, this.folder);
  }

  /** Moves the files of before back, as far as they had gone. */
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

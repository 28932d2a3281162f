import { createPrivateKey, type KeyObject, randomUUID, X509Certificate } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS, type TrustedSeal } from '@seve/domain';
import { folderOf } from '../store/file-folders.js';
import { newSealKey } from './seal-certificate.js';

const YEAR_MS = 365 * DAY_MS;
const FILE = /^seal-(\d{1,6})\.pem$/;

export interface SealKey extends TrustedSeal {
  privateKey: KeyObject;
}

/** Keys that seal documents, one per year, in a folder readable by our account only. All are kept to verify the documents they sealed. */
export class SealKeys {
  private readonly read = new Map<string, SealKey>();

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
  ) {}

  /** Returns the keys of api and worker, in a folder below that of the files. */
  static below(filesDir: string, now: () => Date): SealKeys {
    return new SealKeys(folderOf(filesDir, 'seals'), now);
  }

  /** Returns the current key; creates one at first use, and when the last one is a year old. Concurrent processes get the same one. */
  async current(): Promise<SealKey> {
    for (;;) {
      const names = await this.names();
      const keys = await Promise.all(names.map((name) => this.load(name)));
      const now = this.now().getTime();
      const current = keys.findLast(({ validFrom }) => validFrom.getTime() <= now && now < validFrom.getTime() + YEAR_MS);
      if (current) return current;
      await this.create(Math.max(0, ...names.map(numberOf)) + 1);
    }
  }

  /** Returns every key, oldest first. */
  async all(): Promise<SealKey[]> {
    return Promise.all((await this.names()).map((name) => this.load(name)));
  }

  private async names(): Promise<string[]> {
    const found = await readdir(this.folder).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return [];
      throw error;
    });
    return found.filter((name) => FILE.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b));
  }

  private async load(name: string): Promise<SealKey> {
    const known = this.read.get(name);
    if (known) return known;
    const text = await readFile(join(this.folder, name), 'utf8');
    const certificate = new X509Certificate(text.slice(text.indexOf('-----BEGIN CERTIFICATE-----')));
    const key: SealKey = {
      privateKey: createPrivateKey(text),
      certificate: new Uint8Array(certificate.raw),
      validFrom: new Date(certificate.validFrom),
      validTo: new Date(certificate.validTo),
      publicKey: new Uint8Array(certificate.publicKey.export({ type: 'spki', format: 'der' })),
    };
    this.read.set(name, key);
    return key;
  }

  /** Creates a key under its number atomically: the first process wins. */
  private async create(number: number): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `${randomUUID()}.part`);
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(await newSealKey(this.now()));
        await file.sync();
      } finally {
        await file.close();
      }
      await link(draft, join(this.folder, `seal-${number}.pem`)).catch((error: unknown) => {
        if ((error as { code?: string }).code !== 'EEXIST') throw error;
      });
      const folder = await open(this.folder, 'r');
      await folder.sync().finally(() => folder.close());
    } finally {
      await rm(draft, { force: true });
    }
  }
}

const numberOf = (name: string) => Number(FILE.exec(name)?.[1]);

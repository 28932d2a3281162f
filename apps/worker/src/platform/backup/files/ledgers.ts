import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@seve/config';
import { erasuresOf } from '@seve/database';
import { ErasureLedger } from '@seve/documents';
import { namesIn } from './stored-files.js';

const OURS_ALONE = { mode: 0o600, flush: true };
const unread = (): void => undefined;

/**
 * Adds to the ledger of `to` the erasures that only the current ledger or only the current database contains, because a line may not have
 * been written yet. Returns their number.
 */
export async function takeOverErasures(
  { filesDir, databaseOwnerUrl }: Pick<Config, 'filesDir' | 'databaseOwnerUrl'>,
  to: string,
  hasDatabase: boolean,
): Promise<number> {
  const ledger = new ErasureLedger(to, unread);
  const known = new Set((await ledger.read()).map(({ id }) => id));
  const done = [...(await new ErasureLedger(filesDir, unread).read()), ...(hasDatabase ? await erasuresOf(databaseOwnerUrl) : [])];
  const newer = [...new Map(done.filter(({ id }) => !known.has(id)).map((line) => [line.id, line])).values()];
  await ledger.append(...newer);
  return newer.length;
}

/** Copies seal keys that only `from` contains, needed to verify the documents they sealed. Returns their number. */
export async function takeOverSeals(from: string, to: string): Promise<number> {
  const [there, known] = await Promise.all([namesIn(join(from, 'seals')), namesIn(join(to, 'seals'))]);
  const newer = there.filter((name) => name.endsWith('.pem') && !known.includes(name));
  if (newer.length > 0) await mkdir(join(to, 'seals'), { recursive: true, mode: 0o700 });
  for (const name of newer) await writeFile(join(to, 'seals', name), await readFile(join(from, 'seals', name)), OURS_ALONE);
  return newer.length;
}

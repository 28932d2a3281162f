import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LEDGERS = 'ledger';
/** What is written outside the database because a restored one must not forget it. The list of the quarantine belongs to its files. */
const TAKEN_OVER = ['erasures.jsonl', 'audit.jsonl'];
const OURS_ALONE = { mode: 0o600, flush: true };

const orEmpty = (error: { code?: string }): string => {
  if (error.code === 'ENOENT') return '';
  throw error;
};

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** Adds to the ledgers of `to` the lines that only those of `from` hold: no ledger becomes an older copy of itself. Returns how many. */
export async function takeOverLedgers(from: string, to: string): Promise<number> {
  let added = 0;
  await mkdir(join(to, LEDGERS), { recursive: true, mode: 0o700 });
  for (const name of (await namesIn(join(from, LEDGERS))).filter((one) => TAKEN_OVER.includes(one))) {
    const path = join(to, LEDGERS, name);
    const known = await readFile(path, 'utf8').catch(orEmpty);
    const seen = new Set(known.split('\n'));
    const newer = (await readFile(join(from, LEDGERS, name), 'utf8')).split('\n').filter((line) => line !== '' && !seen.has(line));
    added += newer.length;
    const isCut = known !== '' && !known.endsWith('\n');
    if (newer.length > 0) await appendFile(path, `${isCut ? '\n' : ''}${newer.join('\n')}\n`, OURS_ALONE);
  }
  return added;
}

/** Copies the keys of seals that only `from` holds: what they sealed is verified with them. Returns how many. */
export async function takeOverSeals(from: string, to: string): Promise<number> {
  const [there, known] = await Promise.all([namesIn(join(from, 'seals')), namesIn(join(to, 'seals'))]);
  const newer = there.filter((name) => name.endsWith('.pem') && !known.includes(name));
  if (newer.length > 0) await mkdir(join(to, 'seals'), { recursive: true, mode: 0o700 });
  for (const name of newer) await writeFile(join(to, 'seals', name), await readFile(join(from, 'seals', name)), OURS_ALONE);
  return newer.length;
}

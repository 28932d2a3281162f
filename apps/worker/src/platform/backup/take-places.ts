import type { Config } from '@seve/config';
import { DatabasePlace } from '@seve/database';
import { type RestoreMark, RestoreMarkFile } from '@seve/documents';
import { removeLeft, StagedFiles } from './files/staged-files.js';
import { Refused } from './refused.js';

interface Swap {
  place: DatabasePlace;
  staged: StagedFiles;
  mark: RestoreMarkFile;
}

export interface PlacesTaken {
  /** Name of the previous database; null if there was none. */
  databaseBefore: string | null;
  filesBefore: string;
}

/** Returns the stamp of a restore for the names of its database and folders. */
export const stampNow = (): string => new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '');

const stay = (): void => undefined;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Replaces database and files by renaming. A failure is undone; if the process dies, the mark prevents api and worker from starting until
 * `undoRestore` undoes it.
 */
export async function takePlaces(swap: Swap, { made, stamp }: { made: string; stamp: string }): Promise<PlacesTaken> {
  const { place, staged, mark } = swap;
  const before = (await place.exists()) ? place.nameOf('before', stamp) : null;
  const begun: RestoreMark = { stamp, made, folder: staged.name, before, phase: 'emptying' };
  for (const signal of SIGNALS) process.on(signal, stay);
  try {
    await mark.write(begun);
    await place.swap(made, before ?? place.nameOf('before', stamp));
    await staged.empty();
    await mark.write({ ...begun, phase: 'placing' });
    await staged.place();
    await mark.clear();
    return { databaseBefore: before, filesBefore: staged.before };
  } catch (error) {
    await undo(swap);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stay);
  }
}

/** @throws Refused while a restore is incomplete */
export async function requireNoneHalfDone(mark: RestoreMarkFile): Promise<void> {
  if ((await mark.read()) !== null)
    throw new Refused('Une restauration a été interrompue : défaites-la d’abord, npm run restore -- --undo.');
}

async function undo({ place, staged, mark }: Swap): Promise<void> {
  const begun = await mark.read();
  if (begun === null) return;
  if (begun.phase === 'placing') await staged.takeOut();
  await staged.putBack();
  await place.swapBack(begun.made, begun.before);
  await mark.clear();
}

/** Restores the previous data after a restore was interrupted during the replacement. @throws Refused if none was */
export async function undoRestore({ databaseOwnerUrl, filesDir }: Pick<Config, 'databaseOwnerUrl' | 'filesDir'>): Promise<void> {
  const mark = new RestoreMarkFile(filesDir);
  const begun = await mark.read();
  if (begun === null) throw new Refused('Aucune restauration n’a été interrompue.');
  const staged = new StagedFiles(filesDir, begun.stamp, begun.folder);
  const place = await DatabasePlace.open(databaseOwnerUrl);
  try {
    await place.requireQuiet();
    await undo({ place, staged, mark });
    await place.dropLeft();
    await removeLeft(filesDir);
  } finally {
    await place.close();
  }
}

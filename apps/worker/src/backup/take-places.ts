import type { Config } from '@seve/config';
import { DatabasePlace } from '@seve/database';
import { type RestoreMark, RestoreMarkFile } from '@seve/documents';
import { StagedFiles } from './files/staged-files.js';
import { Refused } from './refused.js';

interface Swap {
  place: DatabasePlace;
  staged: StagedFiles;
  mark: RestoreMarkFile;
}

const stay = (): void => undefined;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Puts the restored database and files in their places, by renaming. What fails is undone; where the process dies, the mark keeps api and
 * worker from beginning, and `undoRestore` undoes it. Returns the name of the database that was there before.
 */
export async function takePlaces(swap: Swap, { made, stamp }: { made: string; stamp: string }): Promise<string | null> {
  const { place, staged, mark } = swap;
  const before = (await place.exists()) ? `${place.name}_before_${stamp}` : null;
  const begun: RestoreMark = { stamp, made, before, phase: 'emptying' };
  for (const signal of SIGNALS) process.on(signal, stay);
  try {
    await mark.write(begun);
    await place.swap(made, before ?? `${place.name}_before_${stamp}`);
    await staged.empty();
    await mark.write({ ...begun, phase: 'placing' });
    await staged.place();
    await mark.clear();
    return before;
  } catch (error) {
    await undo(swap);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stay);
  }
}

async function undo({ place, staged, mark }: Swap): Promise<void> {
  const begun = await mark.read();
  if (begun === null) return;
  if (begun.phase === 'placing') await staged.takeOut();
  await staged.putBack();
  await place.swapBack(begun.made, begun.before);
  await mark.clear();
}

/** Brings back what was there before a restore that was interrupted while it took the places. @throws Refused where none was */
export async function undoRestore({ databaseOwnerUrl, filesDir }: Pick<Config, 'databaseOwnerUrl' | 'filesDir'>): Promise<void> {
  const mark = new RestoreMarkFile(filesDir);
  const begun = await mark.read();
  if (begun === null) throw new Refused('Aucune restauration n’a été interrompue.');
  const staged = new StagedFiles(filesDir, begun.stamp);
  const place = await DatabasePlace.open(databaseOwnerUrl);
  try {
    await place.requireQuiet();
    await undo({ place, staged, mark });
    await place.dropMade(begun.made);
    await staged.abandon();
  } finally {
    await place.close();
  }
}

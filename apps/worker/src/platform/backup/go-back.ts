import type { Config } from '@seve/config';
import { DatabasePlace, migrateDatabase, onDatabase, Snapshot } from '@seve/database';
import { RestoreMarkFile } from '@seve/documents';
import { LetterHold } from '../mail/letter-hold.js';
import { bringUpToDate, type Carried } from './bring-up-to-date.js';
import { lastStampOfBefore, StagedFiles } from './files/staged-files.js';
import { Refused } from './refused.js';
import { type PlacesTaken, requireNoneHalfDone, stampNow, takePlaces } from './take-places.js';

export interface WentBack extends Carried, PlacesTaken {
  holdsDemo: boolean;
}

/**
 * Restores what the last restore moved aside, and moves the current data aside, for when the archive was the wrong one. People erased since
 * are erased from it before it replaces the current data.
 */
export async function goBack(config: Config): Promise<WentBack> {
  const mark = new RestoreMarkFile(config.filesDir);
  await requireNoneHalfDone(mark);
  const stamp = stampNow();
  const place = await DatabasePlace.open(config.databaseOwnerUrl);
  try {
    await place.requireQuiet();
    const of = await lastStampOfBefore(config.filesDir);
    const made = of === null ? null : place.nameOf('before', of);
    if (of === null || made === null || !(await place.exists(made)))
      throw new Refused(
        'Rien à remettre en place : la base et les fichiers d’avant la dernière restauration ne sont pas là tous les deux.',
      );
    const staged = new StagedFiles(config.filesDir, stamp, `before-${of}`);
    const databaseOwnerUrl = onDatabase(config.databaseOwnerUrl, made);
    const beside = { ...config, databaseOwnerUrl, databaseUrl: onDatabase(config.databaseUrl, made), filesDir: staged.folder };
    await migrateDatabase(databaseOwnerUrl, beside.databaseUrl);
    const carried = await bringUpToDate(beside, { stamp, inUse: config, hasDatabase: await place.exists() });
    const holdsDemo = await isOfDemo(databaseOwnerUrl);
    await new LetterHold(staged.folder).hold({ writtenBefore: new Date().toISOString() });
    return { ...carried, holdsDemo, ...(await takePlaces({ place, staged, mark }, { made, stamp })) };
  } finally {
    await place.close();
  }
}

async function isOfDemo(ownerUrl: string): Promise<boolean> {
  const snapshot = await Snapshot.open(ownerUrl);
  const { holdsDemo } = await snapshot.facts().finally(() => snapshot.close());
  return holdsDemo;
}

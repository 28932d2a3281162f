import { parseArgs } from 'node:util';
import { loadConfig } from '@seve/config';
import { discardLetters } from '@seve/database';
import { LetterHold } from '../mail/letter-hold.js';
import { checkArchive } from './archive/check-archive.js';
import { goBack } from './go-back.js';
import { Refused, runCommand } from './refused.js';
import { restore } from './restoration.js';
import { undoRestore } from './take-places.js';
import { toldOfCheck, toldOfGoingBack, toldOfRestore } from './told.js';

const USAGE = [
  'npm run restore -- archive.tar.gz                              restaurer',
  'npm run restore -- archive.tar.gz --check                      vérifier l’archive seulement',
  'npm run restore -- --undo                                      défaire une restauration interrompue',
  'npm run restore -- --back                                      revenir à ce qui était là avant la dernière restauration',
  'npm run restore -- --release-letters [--discard-waiting]       laisser repartir les courriels',
].join('\n');

function readArguments() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { check: flag, undo: flag, back: flag, 'release-letters': flag, 'discard-waiting': flag };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const wanted = values['release-letters'] || values.undo || values.back ? 0 : 1;
    if (positionals.length === wanted) return { ...values, archive: positionals[0] ?? '' };
  } catch {
    // Reported below, in the language of the command.
  }
  throw new Refused(USAGE);
}

async function releaseLetters(discardsWaiting: boolean): Promise<void> {
  const { databaseOwnerUrl, filesDir } = loadConfig(process.env);
  const letters = new LetterHold(filesDir);
  const hold = await letters.read();
  if (hold === null) throw new Refused('Aucun courriel n’est retenu.');
  const discarded = discardsWaiting ? await discardLetters(databaseOwnerUrl, hold.writtenBefore) : 0;
  await letters.release();
  if (discarded > 0) console.log(`${discarded} courriels qui attendaient dans la sauvegarde ne partiront pas.`);
  console.log('Les courriels repartent d’ici une minute.');
}

/** Tells `npm start` whether the restored database is a demo, which decides how it opens it. */
const tellStart = ({ holdsDemo }: { holdsDemo: boolean }): void => void process.send?.({ holdsDemo });

/** `npm run restore`: checks an archive, restores it beside the current data, and replaces them. */
await runCommand(async () => {
  const { archive, check, undo, back, ...letters } = readArguments();
  if (undo) {
    await undoRestore(loadConfig(process.env));
    return console.log('Ce qui était là avant la restauration est de nouveau en place.');
  }
  if (back) {
    const findings = await goBack(loadConfig(process.env));
    console.log(toldOfGoingBack(findings).join('\n'));
    return tellStart(findings);
  }
  if (letters['release-letters']) return releaseLetters(letters['discard-waiting']);
  console.log('Vérification de l’archive…');
  const manifest = await checkArchive(archive);
  if (check) return console.log(toldOfCheck(archive, manifest).join('\n'));
  const config = loadConfig(process.env);
  console.log('Restauration…');
  console.log(toldOfRestore(manifest, await restore(archive, manifest, config)).join('\n'));
  tellStart(manifest);
});

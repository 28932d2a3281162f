import { loadConfig } from '@seve/config';
import { runCommand } from './refused.js';
import { saveTo } from './save.js';
import { toldOfBackup } from './told.js';

const DEFAULT_PLACE = '.data/backups';

/** `npm run backup -- [folder or file.tar.gz]`: database and files in one archive, while both are in use. */
await runCommand(async () => {
  const [place = DEFAULT_PLACE] = process.argv.slice(2);
  console.log(toldOfBackup(await saveTo(place, loadConfig(process.env))).join('\n'));
});

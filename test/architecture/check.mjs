import { barsOverrun } from './bars.mjs';
import { budgetFaults } from './budget.mjs';
import { datesByHand } from './dates.mjs';
import { fullFolders } from './folders.mjs';
import { lawFaults } from './law-reached.mjs';
import { unnamedByTests } from './named-by-tests.mjs';
import { lostPaths } from './named-paths.mjs';
import { nestedByHand } from './nested.mjs';
import { oneName } from './one-name.mjs';
import { strangeFeatures, untoldRooms } from './rooms.mjs';
import { smallFiles } from './small-files.mjs';
import { sources } from './sources.mjs';
import { styleFaults } from './styles.mjs';
import { toldNumbers } from './told-numbers.mjs';
import { typedWordsFaults } from './typed-words.mjs';
import { unrecordedSuites } from './unrecorded.mjs';
import { walkFaults } from './walk.mjs';

const faults = [
  ...barsOverrun(),
  ...budgetFaults(),
  ...fullFolders(),
  ...untoldRooms(),
  ...strangeFeatures(),
  ...lostPaths(),
  ...unnamedByTests(),
  ...styleFaults(),
  ...toldNumbers(),
  ...datesByHand(),
  ...nestedByHand(),
  ...lawFaults(sources),
  ...smallFiles(sources),
  ...oneName(sources),
  ...walkFaults(sources),
  ...typedWordsFaults(),
];
for (const note of unrecordedSuites()) console.log(`note: ${note}`);
for (const fault of faults) console.error(`architecture: ${fault}`);
console.log(faults.length === 0 ? 'architecture: every bar holds' : `architecture: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

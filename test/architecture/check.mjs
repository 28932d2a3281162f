import { barsOverrun } from './bars.mjs';
import { unnamedByTests } from './named-by-tests.mjs';
import { toldNumbers } from './told-numbers.mjs';

const faults = [...barsOverrun(), ...unnamedByTests(), ...toldNumbers()];
for (const fault of faults) console.error(`architecture: ${fault}`);
console.log(faults.length === 0 ? 'architecture: every bar holds' : `architecture: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

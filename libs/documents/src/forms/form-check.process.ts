import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fillForm } from './fill-form.js';
import { readFormFields } from './form-fields.js';
import { rebuildForm } from './rebuild-form.js';
import { refusalOf } from './refused-form.js';

/** Where the rebuilt form goes: a pipe, so that this process may write nowhere else. */
const REBUILT = 3;
/** Fills every text once: a form that trips the writer is refused now, and not on the day of a contract. */
const TRIAL = 'É';

/** `form-check.process.js <file>`: makes a form anew, alone in its process, and prints the verdict. */
const [file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
try {
  const rebuilt = await rebuildForm(bytes);
  const fields = await readFormFields(rebuilt);
  await fillForm(
    rebuilt,
    fields.map(({ name, kind, options }) => ({ field: name, value: kind === 'text' ? TRIAL : (options[0]?.value ?? '') })),
  );
  for (let written = 0; written < rebuilt.length; ) written += writeSync(REBUILT, rebuilt, written);
  console.log(JSON.stringify({ refusal: null }));
} catch (error) {
  console.log(JSON.stringify({ refusal: refusalOf(error) }));
}
process.exit(0);

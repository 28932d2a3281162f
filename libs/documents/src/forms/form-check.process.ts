import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fillForm } from './fill-form.js';
import { readFormFields } from './form-fields.js';
import { rebuildForm } from './rebuild-form.js';
import { refusalOf } from './refused-form.js';

/** File descriptor of the pipe for the rebuilt form; the process can write nowhere else. */
const REBUILT = 3;
/** Text written into every field once, so that a form that breaks the writer is refused at upload. */
const TRIAL = 'É';

/** `form-check.process.js <file>`: rebuilds a form in a separate process and prints the verdict. */
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

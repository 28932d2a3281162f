// Writes generated/, compiles the kernel and writes src/engine/kernel/kernel.binary.ts; with `--check` it fails if one of them is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { generated } from './generate.mjs';

const urlOf = (name) => new URL(name, import.meta.url);
const OUT = fileURLToPath(new URL('../src/engine/kernel/kernel.binary.ts', import.meta.url));
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'threads', '--enable', 'simd'];
/** Memory in pages of 64 KiB; the maximum is that of a 32-bit memory. */
const MEMORY = ['--importMemory', '--sharedMemory', '--initialMemory', '16', '--maximumMemory', '65536'];

const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(generated)) if (!isCheck) writeFileSync(urlOf(name), text);

let binary = null;
const words = asc.createMemoryStream();
const { error } = await asc.main(['index.ts', '--outFile', 'kernel.wasm', ...OPTIONS, ...MEMORY], {
  readFile: read,
  writeFile: (_, contents) => {
    binary = contents;
  },
  listFiles: () => [],
  stderr: words,
});
if (error || !binary) throw new Error(Buffer.from(words.toBuffer()).toString());

const text = `/** Made by libs/matching/kernel/build.mjs from the sources beside it. */
export const KERNEL =
  '${Buffer.from(binary).toString('base64')}';
`;
if (!isCheck) writeFileSync(OUT, text);
else if (readFileSync(OUT, 'utf8') !== text || Object.entries(generated).some(([name, made]) => read(name) !== made)) {
  console.error('matching: kernel.binary.ts or a file of kernel/generated is stale; run npm run kernel and commit');
  process.exitCode = 1;
}

function read(name) {
  try {
    return readFileSync(new URL(name, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

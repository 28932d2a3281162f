// Compiles the kernel: `node libs/matching/kernel/build.mjs` writes src/engine/kernel/kernel.binary.ts; with `--check` it fails when that file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const OUT = fileURLToPath(new URL('../src/engine/kernel/kernel.binary.ts', import.meta.url));
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'threads', '--enable', 'simd'];
/** Pages of 64 KiB; the most is what a memory of 32 bits can have. */
const MEMORY = ['--importMemory', '--sharedMemory', '--initialMemory', '16', '--maximumMemory', '65536'];

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
if (!process.argv.includes('--check')) writeFileSync(OUT, text);
else if (readFileSync(OUT, 'utf8') !== text) {
  console.error('matching: kernel.binary.ts is stale; run npm run kernel and commit');
  process.exitCode = 1;
}

function read(name) {
  try {
    return readFileSync(new URL(name, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

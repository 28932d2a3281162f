// Makes generated/ and compiles the kernel: `node libs/matching/kernel/build.mjs` writes it and src/engine/kernel/kernel.binary.ts; with `--check` it fails when one of them is stale.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { generated } from './generate.mjs';

const urlOf = (name) => new URL(name, import.meta.url);
const OUT = fileURLToPath(new URL('../src/engine/kernel/kernel.binary.ts', import.meta.url));
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'threads', '--enable', 'simd'];
/** Pages of 64 KiB; the most is what a memory of 32 bits can have. */
const MEMORY = ['--importMemory', '--sharedMemory', '--initialMemory', '16', '--maximumMemory', '65536'];

const isCheck = process.argv.includes('--check');
const stamp = `// Sources: SHA-256 ${sourcesHash()}`;
const stale = Object.entries(generated).filter(([name, made]) => read(name) !== made);

if (!isCheck) {
  for (const [name, text] of Object.entries(generated)) writeFileSync(urlOf(name), text);
  writeFileSync(OUT, await compiled());
} else if (stale.length > 0 || !readFileSync(OUT, 'utf8').includes(`${stamp}\n`)) {
  console.error('matching: kernel.binary.ts or a file of kernel/generated is stale; run npm run kernel and commit');
  process.exitCode = 1;
}

/** Of all that the binary is made of: the compiler and its options, the sources, and the files that are generated. */
function sourcesHash() {
  const hash = createHash('sha256').update(JSON.stringify([asc.version, OPTIONS, MEMORY]));
  const names = readdirSync(urlOf('.'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !(name in generated),
  );
  for (const name of names.sort()) hash.update(name).update(read(name));
  for (const [name, text] of Object.entries(generated)) hash.update(name).update(text);
  return hash.digest('hex');
}

async function compiled() {
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
  return `/** Made by libs/matching/kernel/build.mjs from the sources beside it. */
${stamp}
export const KERNEL =
  '${Buffer.from(binary).toString('base64')}';
`;
}

function read(name) {
  try {
    return readFileSync(new URL(name, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

import { writeSync } from 'node:fs';
import { remadeImage } from './remade-image.js';

/** File descriptor of the pipe for the rebuilt image; the process can write nowhere else. */
const REBUILT = 3;

/** `image-check.process.js <file> <longest side> <format>`: decodes an untrusted image in a separate process and prints the verdict. */
const [file = '', side = '', format = 'webp'] = process.argv.slice(2);
try {
  const { data, width, height } = await remadeImage(file, Number(side), format === 'png' ? 'png' : 'webp');
  for (let written = 0; written < data.length; ) written += writeSync(REBUILT, data, written);
  console.log(JSON.stringify({ refusal: null, width, height }));
} catch (error) {
  const isLarge = /pixel limit/i.test(String(error));
  // Any decoder error means that the file is no valid image.
  console.log(JSON.stringify({ refusal: isLarge ? 'image.too-complex' : 'image.broken' }));
}
process.exit(0);

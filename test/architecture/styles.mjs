import { readFileSync } from 'node:fs';
import { fileNames } from './sources.mjs';

/** Largest total number of lines of style sheets. It may only be lowered. */
const MOST_LINES = 6_189;
const MOST_STEPS = 12;
const GAP = /(?:^|[\s;{])(?:row-|column-)?gap:\s*([^;}]+)/g;
/** A step of the spacing scale, 0, or a variable set by a component of the kit. */
const STEP = /^(0|var\(--(?:mantine-spacing-[a-z]+|columns(?:-row)?-gap)\))$/;

/** Checks that style sheets use the spacing scale and do not repeat what components of the kit do. */
export function styleFaults() {
  const files = fileNames
    .filter((file) => /^apps\/web\/src\/.+\.css$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const faults = [];
  const steps = new Set();
  for (const { file, text } of files) {
    for (const [, value] of text.matchAll(GAP)) {
      for (const part of value.trim().split(/\s+/)) {
        steps.add(part);
        if (!STEP.test(part)) faults.push(`${file}: gap "${part}" is no step of the spacing scale (apps/web/src/theme/tokens.ts)`);
      }
    }
  }
  const scale = [...steps].filter((step) => step.includes('spacing'));
  if (scale.length > MOST_STEPS) faults.push(`gaps take ${scale.length} steps, the bar is ${MOST_STEPS}`);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  if (lines > MOST_LINES)
    faults.push(`style sheets have ${lines} lines, the bar is ${MOST_LINES}: use the kit's Stack, Group, Flex, Columns`);
  return faults;
}

import { parseArgs } from 'node:util';

/**
 * The command line of `npm test`: words that a suite's path must contain one of; `--changed` (what the working tree
 * changed; without changes, what the last commit did) or `--changed=REVISION`; `--record` (writes durations and the map of suites).
 * @throws with one sentence when it is none of these
 */
export function readOptions(args) {
  const changed = args.filter((arg) => arg === '--changed' || arg.startsWith('--changed='));
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => !changed.includes(arg)),
    options: { record: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const revision = changed[0]?.split('=')[1] ?? null;
  return { words: positionals, isChanged: changed.length > 0, revision, isRecording: values.record };
}

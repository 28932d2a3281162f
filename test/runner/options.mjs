import { parseArgs } from 'node:util';

/**
 * The command line of `npm test`: words that a suite's path must contain one of; `--changed` (what the working tree
 * changed; without changes, what the last commit did) or `--changed=REVISION`; `--deadline MINUTES`, after which no suite begins that is
 * proved already; `--part MINUTES`, after which none begins at all, and the next part goes on.
 * @throws with one sentence when it is none of these
 */
export function readOptions(args) {
  const changed = args.filter((arg) => arg === '--changed' || arg.startsWith('--changed='));
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => !changed.includes(arg)),
    options: { deadline: { type: 'string' }, part: { type: 'string' } },
    allowPositionals: true,
  });
  const minutesOf = (name) => {
    const minutes = values[name] === undefined ? null : Number(values[name]);
    if (minutes !== null && !(minutes > 0)) throw new Error(`--${name} wants a number of minutes`);
    return minutes;
  };
  return {
    words: positionals,
    isChanged: changed.length > 0,
    revision: changed[0]?.split('=')[1] ?? null,
    deadline: minutesOf('deadline'),
    part: minutesOf('part'),
  };
}

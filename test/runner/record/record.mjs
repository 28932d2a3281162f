import { inputsOf } from './inputs.mjs';
import { writeRecord } from './record-file.mjs';

/**
 * Keeps what a green run of everything taught: of each suite that ran, its seconds, the commit that it proves and what it used, which
 * the record knows of those that were not `recorded`.
 * @param ran `[suite, seconds]` of each suite
 * @param lines of the tally
 * @param proof `{ commit, day, tools }` of this run
 */
export function keepRecord({ root, ran, recorded, all, lines, proof, record }) {
  const programs = new Set(lines.filter(([, what]) => what === 'processStarts').map(([suite]) => suite));
  const inputs = inputsOf(root, recorded, lines);
  const suites = new Map([...record.suites].filter(([suite]) => all.includes(suite)));
  for (const [suite, seconds] of ran) {
    const runsPrograms = programs.has(suite) && { runsPrograms: true };
    suites.set(suite, {
      seconds: Math.round(seconds),
      commit: proof.commit,
      ...runsPrograms,
      inputs: inputs.get(suite) ?? record.suites.get(suite).inputs,
    });
  }
  const commits = new Set([...suites.values()].map(({ commit }) => commit));
  const days = Object.fromEntries(Object.entries({ ...record.days, [proof.commit]: proof.day }).filter(([commit]) => commits.has(commit)));
  writeRecord({ tools: proof.tools, days, suites });
}

// What is printed when the mutants are judged.
import { readFileSync } from 'node:fs';

/** Mutants that change nothing anyone can see, judged by hand: `{ file, was, text, code, reason }`, `code` the line they stand in. */
const EQUIVALENTS = JSON.parse(readFileSync(new URL('./equivalents.json', import.meta.url), 'utf8'));

export function summary(results, count) {
  const judged = results.filter(({ verdict }) => verdict !== 'undecided').map((result) => ({ ...result, verdict: verdictOf(result) }));
  const rows = [...new Set(judged.map(({ area }) => area))].map((area) =>
    row(
      area,
      judged.filter((one) => one.area === area),
    ),
  );
  const counted = judged.filter(({ verdict }) => verdict === 'killed' || verdict === 'survived');
  const killedShare = counted.filter(({ verdict }) => verdict === 'killed').length / Math.max(1, counted.length);
  const survivors = judged
    .filter(({ verdict }) => verdict === 'survived')
    .map(({ number, file, line, code, was, text }) => `${number}. ${file}:${line}\n   ${code}\n   - ${was}\n   + ${text || '(removed)'}`);
  const lines = [
    '| area | judged | killed | survived | equivalent | refused by the compiler |',
    '|---|---|---|---|---|---|',
    ...rows,
    row('all', judged),
    '',
    `${judged.length} of ${count} judged, ${results.length - judged.length} seen by no test so far; ${(killedShare * 100).toFixed(1)} % of those that change something were seen`,
  ];
  return { text: ['', ...survivors, '', ...lines].join('\n'), killedShare };
}

export const isEquivalent = (mutant) => EQUIVALENTS.some((one) => ['file', 'was', 'text', 'code'].every((key) => one[key] === mutant[key]));

const verdictOf = ({ verdict, ...mutant }) => (verdict === 'survived' && isEquivalent(mutant) ? 'equivalent' : verdict);

function row(name, list) {
  const of = (verdict) => list.filter((one) => one.verdict === verdict).length;
  return `| ${name} | ${list.length} | ${of('killed')} | ${of('survived')} | ${of('equivalent')} | ${of('refused')} |`;
}

import type { MatchExplanation } from '@seve/matching';

const SIDES = { student: 'Pour l’étudiant', post: 'Pour le poste' } as const;
const outOf = (points: number, possible: number) => `${points} / ${possible}`.padStart(15);

/** An explanation as a terminal shows it. */
export function explanationLines(explanation: MatchExplanation): string[] {
  const raise = explanation.raise.map(({ sentence, before, after }) => `  +${after - before}  ${sentence.fr}`);
  const whatWouldHelp = raise.length > 0 ? ['', 'Ce qui ferait monter le total', ...raise] : [];
  if (!explanation.ok) {
    const failed = explanation.failed.map(({ constraint, sentence }) => `  ${constraint} : ${sentence.fr}`);
    return [`Pas de correspondance (poids ${explanation.weightsVersion})`, ...failed, ...whatWouldHelp];
  }
  const { total, studentScore, postScore, criteria, conditions, weightsVersion } = explanation;
  const side = (name: 'student' | 'post', points: number) => [
    '',
    `${SIDES[name]} : ${points}`,
    ...criteria
      .filter((criterion) => criterion.side === name)
      .map(({ points, possible, label, sentence }) => `${outOf(points, possible)}  ${label.fr} : ${sentence.fr}`),
  ];
  const met = conditions.map(({ words }) => words.fr).join(', ');
  return [
    `Total ${total} sur 10000 (poids ${weightsVersion})`,
    `Conditions remplies : ${met}`,
    ...side('student', studentScore),
    ...side('post', postScore),
    ...whatWouldHelp,
  ];
}

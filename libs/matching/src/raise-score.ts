import type { CivilDate, Sentence } from '@seve/domain';
import { needsLicence } from './constraints/permit.constraint.js';
import { occupationLabel } from './criteria/occupation-labels.js';
import type { Pair, StudentFacts } from './facts.js';
import { distanceMetres, isPlaceFree } from './place.js';
import { skillLabel } from './rarity.js';
import { scoreMatch } from './score-match.js';
import type { Weights } from './weights.js';
import { sentence } from './wording.js';

export const RAISE_KINDS = ['skill', 'occupation', 'limit', 'licence'] as const;
export type RaiseKind = (typeof RAISE_KINDS)[number];

/** One thing the student may change, and the total it would give. */
export interface Raise {
  kind: RaiseKind;
  /** The skill (ogr), the occupation (ROME code), the new limit in km, or `B`. */
  what: string;
  sentence: Sentence;
  /** Totals of 10,000; `before` is 0 while the pair is no match. */
  before: number;
  after: number;
}

type Change = Pick<Raise, 'kind' | 'what' | 'sentence'> & { student: StudentFacts };

const SHOWN = 3;
const LIMIT_STEP_KM = 10;
const LARGEST_LIMIT_KM = 100;

/** The changes that lift the total most, each re-scored alone, best first. */
export function raiseScore(pair: Pair, today: CivilDate, weights: Weights): Raise[] {
  const totalOf = (student: StudentFacts) => {
    const score = scoreMatch({ ...pair, student }, today, weights);
    return score.ok ? score.total : 0;
  };
  const before = totalOf(pair.student);
  return changes(pair)
    .map(({ student, ...change }) => ({ ...change, before, after: totalOf(student) }))
    .filter(({ after }) => after > before)
    .sort((one, other) => other.after - one.after || order(one, other))
    .slice(0, SHOWN);
}

function order(one: Raise, other: Raise): number {
  const kinds = RAISE_KINDS.indexOf(one.kind) - RAISE_KINDS.indexOf(other.kind);
  return kinds || (one.what < other.what ? -1 : 1);
}

const changes = (pair: Pair): Change[] => [...missingSkills(pair), ...moreOccupations(pair), ...largerLimit(pair), ...licence(pair)];

function missingSkills({ student, offer }: Pair): Change[] {
  return offer.skills
    .filter(({ ogr, need }) => need !== 'taught' && !student.skills.includes(ogr))
    .map(({ ogr }) => {
      const [seen, seenEn] = student.programmeSkills.includes(ogr)
        ? ["si vous l'avez vue en cours", 'if you saw it in class']
        : ['si vous la pratiquez déjà', 'if you practise it already'];
      const name = skillLabel(ogr);
      const words = sentence(`Ajouter « ${name} » à vos compétences, ${seen}`, `Add “${name}” to your skills, ${seenEn}`);
      return { kind: 'skill', what: ogr, sentence: words, student: { ...student, skills: [...student.skills, ogr] } };
    });
}

function moreOccupations({ student, offer }: Pair): Change[] {
  return offer.romeCodes
    .filter((code) => !student.wantedRomeCodes.includes(code))
    .map((code) => {
      const name = occupationLabel(code);
      const words = sentence(
        `Ajouter « ${name} » aux métiers visés, s'il vous attire`,
        `Add “${name}” to the occupations you aim at, if it appeals to you`,
      );
      return {
        kind: 'occupation',
        what: code,
        sentence: words,
        student: { ...student, wantedRomeCodes: [...student.wantedRomeCodes, code] },
      };
    });
}

function largerLimit(pair: Pair): Change[] {
  const { student } = pair;
  const metres = distanceMetres(pair);
  if (metres === null || isPlaceFree(pair)) return [];
  const distanceKm = Math.ceil(metres / 1000);
  const limitKm = Math.ceil(Math.max(distanceKm, student.limitKm + 1) / LIMIT_STEP_KM) * LIMIT_STEP_KM;
  if (limitKm > LARGEST_LIMIT_KM) return [];
  const words = sentence(
    `Porter votre limite à ${limitKm} km, si le trajet vous va`,
    `Set your limit at ${limitKm} km, if the way suits you`,
  );
  return [{ kind: 'limit', what: String(limitKm), sentence: words, student: { ...student, limitKm } }];
}

function licence({ student, offer }: Pair): Change[] {
  if (student.hasDrivingLicence || !needsLicence(offer)) return [];
  const words = sentence("Indiquer le permis B, si vous l'avez", 'Say that you have a driving licence, if you do');
  return [{ kind: 'licence', what: 'B', sentence: words, student: { ...student, hasDrivingLicence: true } }];
}

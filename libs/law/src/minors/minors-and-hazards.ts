import { ALLOWED, type LegalReason, labourCode, type Sentence, type Verdict } from '../legal-reason.js';
import type { PostKind } from '../post-kinds.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';
import { type DerogationPapers, derogation } from './derogation.js';
import { HAZARDS, hazardsIn } from './hazards.js';
import { isDerogationOpenTo } from './who-may-derogate.js';

export interface MinorQuestion extends DerogationPapers {
  kind: PostKind;
  birthDate: CivilDate;
  firstDay: CivilDate;
  /** Null for a job without end, whose derogations must all hold until majority. */
  lastDay: CivilDate | null;
  /** Tags of `HAZARDS`. */
  hazards: readonly string[];
  /** The course prepares a vocational or technological diploma, which R4153-39 requires for a derogation of a pupil. */
  isVocational: boolean;
  /** The school proposes the post, and a holder of parental authority agrees; false where it is not known. */
  isThroughSchool?: boolean;
}

const MAJORITY = 18;
const FIRST_POST = 15;
const FIRST_JOB = 16;
/** Age from which L4153-1 lets pupils of the last two years of lower secondary school, and above, observe. */
const FIRST_OBSERVATION = 14;
/** Article that forbids minors any harmful work; used for a tag unknown to this version. */
const GENERAL_BAN = 'L4153-8';
const FAR = '2199-12-31';

const WITHOUT_IT: Sentence = { fr: 'Un poste sans ce risque est permis.', en: 'A post without this hazard is allowed.' };

const reason = (article: string, fr: string, en: string, remedy: Sentence): LegalReason => ({
  rule: 'minors-and-hazards',
  article: labourCode(article),
  numbers: {},
  sentence: { fr, en },
  remedy,
});
const refuse = (...reasons: LegalReason[]): Verdict => ({ ok: false, reasons });

const BY_SCHOOL: Sentence = { fr: 'À voir avec votre école.', en: 'Ask your school.' };
const TOO_YOUNG = refuse(
  reason('L4153-1', 'Avant 15\u00a0ans, la loi ne permet pas ce poste.', 'Before 15, the law does not allow this post.', BY_SCHOOL),
);
/** Rule of Sève, stricter than L4153-1, whose exceptions for pupils allow 14. */
const TOO_YOUNG_HERE = refuse({
  ...reason('L4153-1', '', '', BY_SCHOOL),
  article: 'Règle de Sève',
  numbers: { fromAge: FIRST_POST, lawFromAge: FIRST_OBSERVATION },
  sentence: {
    fr: `Avant ${FIRST_POST}\u00a0ans, une place se trouve avec votre école seulement. C’est une règle de Sève\u00a0: le Code du travail (art. L4153-1) admet des élèves dès ${FIRST_OBSERVATION}\u00a0ans.`,
    en: `Before ${FIRST_POST}, a place is found with your school only. That is a rule of Sève: the labour code (art. L4153-1) admits pupils from ${FIRST_OBSERVATION}.`,
  },
});
const OF_PUPILS: readonly PostKind[] = ['observation', 'pfmp', 'internship'];
const TOO_YOUNG_FOR_A_JOB = refuse(
  reason('L4153-1', 'Un emploi commence à 16\u00a0ans au plus tôt.', 'A job starts at 16 at the earliest.', {
    fr: 'À 15\u00a0ans, la loi permet un stage de l’école ou un apprentissage.',
    en: 'At 15, the law allows a placement with the school or an apprenticeship.',
  }),
);

function forbidden(hazards: readonly string[], why: Sentence, remedy: Sentence): LegalReason {
  const known = HAZARDS.find(({ tag }) => hazards.includes(tag));
  const words = hazardsIn(hazards);
  return reason(known?.article ?? GENERAL_BAN, `${why.fr}\u00a0: ${words.fr}.`, `${why.en}: ${words.en}.`, remedy);
}

const isDerogable = (tag: string) => HAZARDS.some((row) => row.tag === tag && row.derogable);

const mayObserve = ({ kind, isThroughSchool = false }: MinorQuestion, age: number): boolean =>
  kind === 'observation' && isThroughSchool && age >= FIRST_OBSERVATION;

/**
 * Checks age and hazards. Minimum age: 15 (a rule of the product for pupils, L4153-1 for others), 14 to observe through the school, 16 for
 * a job (L4153-1). A minor may meet a hazard only if the ban can be lifted and the documents lift it; an observation pupil never. The age
 * is checked on the first day only, because it can only grow.
 */
export function minorsAndHazards(question: MinorQuestion): Verdict {
  const { kind, birthDate, firstDay, lastDay, hazards } = question;
  const age = ageOn(birthDate, firstDay);
  if (age < FIRST_POST && !mayObserve(question, age)) return OF_PUPILS.includes(kind) ? TOO_YOUNG_HERE : TOO_YOUNG;
  if (kind === 'job' && age < FIRST_JOB) return TOO_YOUNG_FOR_A_JOB;
  if (hazards.length === 0) return ALLOWED;
  if (kind === 'observation') {
    return refuse(forbidden(hazards, { fr: 'Interdit pendant une observation', en: 'Forbidden to whoever only observes' }, WITHOUT_IT));
  }
  if (age >= MAJORITY) return ALLOWED;
  const never = hazards.filter((tag) => !isDerogable(tag));
  if (never.length > 0) {
    const why = { fr: 'Interdit avant 18\u00a0ans, sans dérogation possible', en: 'Forbidden before 18, and no exemption exists' };
    return refuse(forbidden(never, why, WITHOUT_IT));
  }
  if (!isDerogationOpenTo(kind, question.isVocational)) {
    const why = {
      fr: 'Interdit avant 18\u00a0ans hors d’une formation professionnelle ou technologique',
      en: 'Forbidden before 18 outside vocational or technological training',
    };
    return refuse({ ...forbidden(hazards, why, WITHOUT_IT), article: labourCode('R4153-39') });
  }
  return derogation({ ...question, lastDay: lastDay ?? FAR });
}

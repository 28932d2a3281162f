import { type LegalReason, labourCode, type Sentence, type Verdict } from '../legal-reason.js';
import { addDays, addMonths, ageOn, type CivilDate } from '../time/civil-date.js';
import { dayIn } from '../wording.js';
import { hazardRow, hazardsIn } from './hazards.js';

/** A declaration to the labour inspector, by an employer for a site or by a school (R4153-41). */
export interface Declaration {
  /** Tags of `HAZARDS`. */
  hazards: readonly string[];
  /** Day on which it was sent to the inspector. */
  declaredOn: CivilDate;
}

export interface DerogationPapers {
  /** Declarations for the site of the post. */
  employerDeclarations: readonly Declaration[];
  /** Declarations of the student's school. */
  schoolDeclarations: readonly Declaration[];
  /** Date of the latest medical notice of fitness; null while the school has recorded none. */
  fitnessNoticeOn: CivilDate | null;
}

export interface DerogationQuestion extends DerogationPapers {
  birthDate: CivilDate;
  firstDay: CivilDate;
  lastDay: CivilDate;
  /** Hazards of the post, all of them derogable. */
  hazards: readonly string[];
}

const DECLARED_MONTHS = 36;
const FITNESS_MONTHS = 12;
const MAJORITY_MONTHS = 18 * 12;

/** Returns the first day on which a declaration sent on `declaredOn` is no longer valid (R4153-40: three years from its sending). */
export const declarationEndsOn = (declaredOn: CivilDate): CivilDate => addMonths(declaredOn, DECLARED_MONTHS);

/** Returns the first day on which a fitness notice is no longer valid, after a year. */
export const fitnessEndsOn = (noticeOn: CivilDate): CivilDate => addMonths(noticeOn, FITNESS_MONTHS);

/**
 * Returns the last day that needs a derogation: the day before the 18th birthday, or `lastDay` if earlier. A person born on 29 February is
 * an adult from 1 March.
 */
function lastMinorDay(birthDate: CivilDate, lastDay: CivilDate): CivilDate {
  const birthday = addMonths(birthDate, MAJORITY_MONTHS);
  const majority = ageOn(birthDate, birthday) < 18 ? addDays(birthday, 1) : birthday;
  return majority <= lastDay ? addDays(majority, -1) : lastDay;
}

const PARTIES = {
  employer: {
    who: { fr: 'l’entreprise', en: 'the company' },
    remedy: {
      fr: 'L’entreprise envoie sa déclaration à l’inspection du travail avant le premier jour, puis l’enregistre pour son établissement.',
      en: 'The company sends its declaration to the labour inspectorate before the first day, then records it for its site.',
    },
  },
  school: {
    who: { fr: 'l’école', en: 'the school' },
    remedy: {
      fr: 'L’école envoie sa déclaration à l’inspection du travail avant le premier jour, puis un enseignant l’enregistre.',
      en: 'The school sends its declaration to the labour inspectorate before the first day, then a teacher records it.',
    },
  },
} as const;

interface Span {
  first: CivilDate;
  last: CivilDate;
}

/** Whether the declaration was made before the assignment and is valid on the last day that needs it. */
const covers = ({ declaredOn }: Declaration, { first, last }: Span) => declaredOn < first && last < declarationEndsOn(declaredOn);

function missingDeclaration(
  party: keyof typeof PARTIES,
  declarations: readonly Declaration[],
  hazards: readonly string[],
  span: Span,
): LegalReason[] {
  const bare = hazards.filter((tag) => !declarations.some((one) => one.hazards.includes(tag) && covers(one, span)));
  if (bare.length === 0) return [];
  const { who, remedy } = PARTIES[party];
  const older = declarations.filter((one) => one.declaredOn < span.first && bare.some((tag) => one.hazards.includes(tag)));
  const newest = older
    .map(({ declaredOn }) => declaredOn)
    .toSorted()
    .at(-1);
  return [
    {
      rule: 'derogation',
      article: labourCode('R4153-40 et R4153-41'),
      numbers: newest ? { declaredOn: newest, endsOn: declarationEndsOn(newest), validMonths: DECLARED_MONTHS } : {},
      sentence: declarationSentence(who, hazardsIn(bare), newest),
      remedy,
    },
  ];
}

function declarationSentence(who: Sentence, hazards: Sentence, newest: CivilDate | undefined): Sentence {
  if (!newest) {
    return {
      fr: `Interdit avant 18\u00a0ans sans dérogation\u00a0: ${hazards.fr}. Il manque la déclaration de ${who.fr}.`,
      en: `Forbidden before 18 without an exemption: ${hazards.en}. The declaration of ${who.en} is missing.`,
    };
  }
  const day = dayIn(addDays(declarationEndsOn(newest), -1));
  return {
    fr: `Interdit avant 18\u00a0ans sans dérogation\u00a0: ${hazards.fr}. La déclaration de ${who.fr} ne vaut que jusqu’au ${day.fr}.`,
    en: `Forbidden before 18 without an exemption: ${hazards.en}. The declaration of ${who.en} only holds until ${day.en}.`,
  };
}

function missingNotice(noticeOn: CivilDate | null, { first }: Span): LegalReason[] {
  if (noticeOn !== null && noticeOn <= first && first < fitnessEndsOn(noticeOn)) return [];
  return [
    {
      rule: 'derogation',
      article: labourCode('R4153-40'),
      numbers: { validMonths: FITNESS_MONTHS },
      sentence: {
        fr: 'Un avis médical d’aptitude de moins d’un an est demandé au premier jour.',
        en: 'A medical notice of fitness less than a year old is asked for on the first day.',
      },
      remedy: {
        fr: 'L’école fait établir l’avis, puis un enseignant en note la date, et elle seule.',
        en: 'The school has the notice made, then a teacher records its date and nothing else.',
      },
    },
  ];
}

const TOO_YOUNG_FOR = (tag: string, fromAge: number): LegalReason => {
  const words = hazardsIn([tag]);
  return {
    rule: 'derogation',
    article: labourCode(hazardRow(tag)?.article ?? 'R4153-39'),
    numbers: { fromAge },
    sentence: {
      fr: `Aucune dérogation avant ${fromAge}\u00a0ans\u00a0: ${words.fr}.`,
      en: `No exemption before ${fromAge}: ${words.en}.`,
    },
    remedy: { fr: 'Retirer ce risque du poste.', en: 'Take this hazard out of the post.' },
  };
};

/**
 * Checks whether the documents allow a minor of 15 to 17 this work: both declarations for every hazard, and a fitness notice of the year.
 */
export function derogation(question: DerogationQuestion): Verdict {
  const { birthDate, firstDay, lastDay, hazards, employerDeclarations, schoolDeclarations, fitnessNoticeOn } = question;
  const span = { first: firstDay, last: lastMinorDay(birthDate, lastDay) };
  const age = ageOn(birthDate, firstDay);
  const tooYoung = hazards.flatMap((tag) => {
    const fromAge = hazardRow(tag)?.fromAge;
    return fromAge !== undefined && age < fromAge ? [TOO_YOUNG_FOR(tag, fromAge)] : [];
  });
  const refused = [
    ...tooYoung,
    ...missingDeclaration('employer', employerDeclarations, hazards, span),
    ...missingDeclaration('school', schoolDeclarations, hazards, span),
    ...missingNotice(fitnessNoticeOn, span),
  ];
  if (refused.length > 0) return { ok: false, reasons: refused };
  const words = hazardsIn(hazards);
  return {
    ok: true,
    reasons: [
      {
        rule: 'derogation',
        article: labourCode('R4153-40'),
        numbers: { validMonths: DECLARED_MONTHS },
        sentence: {
          fr: `Permis par dérogation, déclarée par l’entreprise et par l’école\u00a0: ${words.fr}.`,
          en: `Allowed by exemption, declared by the company and by the school: ${words.en}.`,
        },
      },
    ],
  };
}

import { type CivilDate, LEVELS } from '@seve/domain';
import { share } from '../criteria/criterion.js';
import { freeDays } from '../criteria/free-days.js';
import { languagesCriterion } from '../criteria/languages.criterion.js';
import { trainingCriterion } from '../criteria/training.criterion.js';
import type { OfferFacts, StudentFacts } from '../facts.js';
import { BLANK_OFFER, BLANK_STUDENT } from './blank-facts.js';
import { ClassTable, NOT_APPLYING } from './class-table.js';
import type { Vocabulary } from './vocabulary.js';

const [LEVEL, OTHER_LEVEL] = LEVELS;

/** Criteria that few facts decide: asked once for each pair of classes, of the criterion itself. */
export class ClassValues {
  readonly languages: ClassTable;
  readonly calendars: ClassTable;
  /** Without the diploma that the offer names. Right: the number of the code set, twice, plus one where the level is among those aimed at. */
  readonly training: ClassTable;
  /** With it. */
  readonly trainingNamed: number;

  constructor(words: Vocabulary, today: CivilDate) {
    const pair = (student: Partial<StudentFacts>, offer: Partial<OfferFacts>) => ({
      student: { ...BLANK_STUDENT, ...student },
      offer: { ...BLANK_OFFER, ...offer },
      legal: { ok: true as const, reasons: [] },
    });
    this.languages = new ClassTable((spoken, needed) =>
      languagesCriterion.value(pair({ languages: words.languages.valueOf(spoken) }, { languages: words.languages.valueOf(needed) }), today),
    );
    this.calendars = new ClassTable((school, company) => {
      const facts = pair({ schoolDays: words.calendars.valueOf(school) }, { companyDays: words.calendars.valueOf(company) });
      const days = freeDays(facts);
      return days && share(days.free, days.whole);
    });
    this.training = new ClassTable((programme, codesAndLevel) => {
      const { romeCodes } = words.programmes.valueOf(programme);
      const level = codesAndLevel % 2 === 1 ? LEVEL : OTHER_LEVEL;
      const offer = { romeCodes: words.codeSets.valueOf(codesAndLevel >> 1), targetLevels: [LEVEL] };
      return trainingCriterion.value(pair({ programmeRomeCodes: romeCodes, level }, offer), today);
    });
    this.trainingNamed = trainingCriterion.value(pair({ certification: 'same' }, { certificationWanted: 'same' }), today) ?? NOT_APPLYING;
  }
}

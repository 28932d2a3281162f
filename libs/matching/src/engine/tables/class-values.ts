import { type CivilDate, LEVELS, type Level } from '@seve/domain';
import { share } from '../../criteria/criterion.js';
import { freeDays } from '../../criteria/free-days.js';
import { trainingCriterion } from '../../criteria/training.criterion.js';
import { BLANK_OFFER, BLANK_STUDENT, type OfferFacts, type StudentFacts } from '../../facts/facts.js';
import { CLASS_CRITERIA } from './class-criteria.js';
import { ClassTable, NOT_APPLYING } from './class-table.js';
import type { Vocabulary } from './vocabulary.js';

const [LEVEL, OTHER_LEVEL] = LEVELS;

/** Caches the class criteria: each value is computed once per pair of classes. */
export class ClassValues {
  /** Tables in the order of `CLASS_CRITERIA`. */
  readonly criteria: readonly ClassTable[];
  readonly calendars: ClassTable;
  /** Values of training: for the diploma that the offer names; for its occupation at a sought level, or at another one. */
  readonly training: { named: number; atLevel: number; atOther: number };

  constructor({ classes, dictionaries: words }: Vocabulary, today: CivilDate) {
    const pair = (student: Partial<StudentFacts>, offer: Partial<OfferFacts>) => ({
      student: { ...BLANK_STUDENT, ...student },
      offer: { ...BLANK_OFFER, ...offer },
      legal: { ok: true as const, reasons: [] },
    });
    this.criteria = CLASS_CRITERIA.map(
      (criterion, index) =>
        new ClassTable((student, offer) =>
          criterion.value(pair(classes[index]?.student.valueOf(student) ?? {}, classes[index]?.offer.valueOf(offer) ?? {}), today),
        ),
    );
    this.calendars = new ClassTable((school, company) => {
      const facts = pair({ schoolDays: words.calendars.valueOf(school) }, { companyDays: words.calendars.valueOf(company) });
      const days = freeDays(facts);
      return days && share(days.free, days.whole);
    });
    const training = (student: Partial<StudentFacts>, offer: Partial<OfferFacts>) =>
      trainingCriterion.value(pair(student, offer), today) ?? NOT_APPLYING;
    const trained = (level: Level) => training({ programmeRomeCodes: ['code'], level }, { romeCodes: ['code'], targetLevels: [LEVEL] });
    this.training = {
      named: training({ certification: 'same' }, { certificationWanted: 'same' }),
      atLevel: trained(LEVEL),
      atOther: trained(OTHER_LEVEL),
    };
  }
}

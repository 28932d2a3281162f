import { availabilityOfKinds, type CivilDate, type KindAvailability, LEVELS, OFFER_KINDS } from '@seve/domain';
import { isVocationalDiploma } from '@seve/reference';
import type { Arena } from '../memory/arena.js';
import { Lists } from '../memory/lists.js';
import { ageClassOf } from './age-rules.js';
import { withClasses } from './class-criteria.js';
import { dayIndex, digitsOf, yearsBetween } from './days.js';
import { EntityTable } from './entity-table.js';
import { LICENCE } from './gates.js';
import type { IndexedStudent } from './indexed.js';
import { maskOf, SECTOR_BITS, SIZE_BITS } from './masks.js';
import { recordOf } from './records.js';
import type { Vocabulary } from './vocabulary.js';

const SPEC = {
  /** 1 if in the grid: searching, with dates. */
  isActive: 'u8',
  /** Bits of the sought kinds with dates. */
  kinds: 'u8',
  /** See gates.ts. */
  gate: 'u8',
  /** Columns for the legal check. */
  born: 'i32',
  isFinished: 'u8',
  papers: 'u16',
  canBeExcepted: 'u8',
  hasDerogation: 'u8',
} as const;

/** Fields of `StudentRecord` in ../../kernel/generated/layout.ts. */
const FIELDS = {
  /** First free day, of any kind. */
  from: 'i32',
  to: 'i32',
  /** Number of the place; -1 if not given. */
  place: 'i32',
  limit: 'i32',
  /** Total weight of the skills sought. */
  learnWhole: 'i32',
  gate: 'u8',
  /** Age class today: see age-rules.ts. */
  ageClass: 'u8',
  certification: 'u16',
  programme: 'u16',
  sectors: 'u16',
  sizes: 'u8',
  /** 1 if dates differ by kind, which are then in `ownDates`. */
  hasOwnDates: 'u8',
  calendar: 'u16',
  school: 'u16',
} as const;
export const STUDENT_RECORD = recordOf(withClasses(FIELDS, 'u16' as const), { occupations: 5 });

export class StudentTable extends EntityTable<typeof SPEC, typeof STUDENT_RECORD.fields> {
  readonly skills = new Lists(this.arena);
  /** Empty if the programme's skills are sought. */
  readonly sought = new Lists(this.arena);
  /** First and last day of each kind of offer, each as two 16-bit numbers; empty if equal for all kinds. */
  readonly ownDates = new Lists(this.arena);
  protected readonly lists = [this.skills, this.sought, this.ownDates];

  constructor(
    arena: Arena,
    private readonly words: Vocabulary,
    private readonly today: CivilDate,
  ) {
    super(arena, SPEC, STUDENT_RECORD);
  }

  write(slot: number, student: IndexedStudent): void {
    const { facts, row } = student;
    const { columns } = this;
    const free = availabilityOfKinds(facts, facts.kinds);
    columns.isActive[slot] = Number(facts.searching && free.length > 0);
    columns.kinds[slot] = maskOf(
      OFFER_KINDS,
      free.map(({ kind }) => kind),
    );
    columns.gate[slot] = gateOf(facts);
    this.writeLaw(slot, student);
    this.writeRecord(slot, { facts, row }, { learnWhole: this.writeSkills(slot, facts), ...this.writeDates(slot, free) });
  }

  private writeRecord(slot: number, { facts, row }: IndexedStudent, written: Written): void {
    const { codes, dictionaries } = this.words;
    const { latitude, longitude } = facts;
    this.records.write(
      slot,
      {
        ...written,
        place: latitude === null || longitude === null ? -1 : this.words.placeNumber({ latitude, longitude }),
        limit: facts.limitKm * 1000,
        gate: gateOf(facts),
        ageClass: ageClassOf(yearsBetween(digitsOf(row.birthDate), digitsOf(this.today)), row.lowerSecondaryFinished),
        certification: dictionaries.certifications.numberOf(facts.certification),
        programme: this.words.programmeNumber({
          certification: facts.certification,
          romeCodes: facts.programmeRomeCodes,
          skills: facts.programmeSkills,
        }),
        sectors: maskOf(SECTOR_BITS, facts.sectorWishes),
        sizes: maskOf(SIZE_BITS, facts.sizeWishes),
        calendar: dictionaries.calendars.numberOf(facts.schoolDays),
        ...this.words.studentClasses(facts),
        school: dictionaries.schools.numberOf(facts.schoolId),
      },
      facts.wantedRomeCodes.map((code) => codes.numberOf(code)),
    );
  }

  private writeDates(slot: number, free: readonly KindAvailability[]): Omit<Written, 'learnWhole'> {
    const own = new Map(
      free.map(({ kind, availableFrom, availableTo }) => [kind, [dayIndex(availableFrom), dayIndex(availableTo)] as const]),
    );
    const [from, to] = [...own.values()][0] ?? NO_DATES;
    const hasOwnDates = [...own.values()].some((dates) => dates[0] !== from || dates[1] !== to);
    const days = hasOwnDates ? OFFER_KINDS.flatMap((kind) => own.get(kind) ?? NO_DATES) : [];
    this.ownDates.set(
      slot,
      days.flatMap((day) => [day & 0xffff, day >>> 16]),
    );
    return { from, to, hasOwnDates: Number(hasOwnDates) };
  }

  /** Returns the total weight of the skills sought. */
  private writeSkills(slot: number, { programmeSkills, skills, skillsToLearn }: IndexedStudent['facts']): number {
    const { words } = this;
    const numbersOf = (ogrs: Iterable<string>) => [...ogrs].map((ogr) => words.skillNumber(ogr));
    const sought = numbersOf(skillsToLearn.length > 0 ? skillsToLearn : programmeSkills);
    this.sought.set(slot, skillsToLearn.length > 0 ? sought : []);
    this.skills.set(slot, numbersOf(new Set(skills)));
    return sought.reduce((sum, skill) => sum + (words.rarity[skill] ?? 0), 0);
  }

  private writeLaw(slot: number, { row, facts }: IndexedStudent): void {
    const { lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = row;
    this.columns.born[slot] = digitsOf(row.birthDate);
    this.columns.isFinished[slot] = Number(lowerSecondaryFinished);
    this.columns.papers[slot] = this.words.dictionaries.papers.numberOf({
      lowerSecondaryFinished,
      legalExceptions,
      fitnessNoticeOn,
      schoolDeclarations,
      isVocational: isVocationalDiploma(facts.certification),
    });
    this.columns.canBeExcepted[slot] = Number(legalExceptions.length > 0);
    this.columns.hasDerogation[slot] = Number(schoolDeclarations.length > 0 && fitnessNoticeOn !== null);
  }
}

/** Fields of a record that follow from the lists beside it. */
interface Written {
  from: number;
  to: number;
  hasOwnDates: number;
  learnWhole: number;
}

const NO_DATES = [0, 0] as const;

const gateOf = ({ hasDrivingLicence, level }: IndexedStudent['facts']): number =>
  maskOf(LEVELS, [level]) | (hasDrivingLicence ? LICENCE : 0);

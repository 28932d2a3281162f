import { type CivilDate, LEVELS, OFFER_KINDS } from '@seve/domain';
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
  /** In the grid: searching, with dates. */
  isActive: 'u8',
  kinds: 'u8',
  /** See gates.ts. */
  gate: 'u8',
  /** For the law alone. */
  born: 'i32',
  isFinished: 'u8',
  papers: 'u16',
  canBeExcepted: 'u8',
  hasDerogation: 'u8',
} as const;

/** `StudentRecord` of ../../kernel/generated/layout.ts. */
const FIELDS = {
  from: 'i32',
  to: 'i32',
  /** -1: not said. */
  place: 'i32',
  limit: 'i32',
  /** Of the skills sought. */
  learnWhole: 'i32',
  gate: 'u8',
  /** Today: see age-rules.ts. */
  ageClass: 'u8',
  certification: 'u16',
  programme: 'u16',
  sectors: 'u16',
  sizes: 'u8',
  calendar: 'u16',
  school: 'u16',
} as const;
export const STUDENT_RECORD = recordOf(withClasses(FIELDS, 'u16' as const), { occupations: 5 });

export class StudentTable extends EntityTable<typeof SPEC, typeof STUDENT_RECORD.fields> {
  readonly skills = new Lists(this.arena);
  /** Empty where the programme's skills are meant. */
  readonly sought = new Lists(this.arena);
  protected readonly lists = [this.skills, this.sought];

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
    columns.isActive[slot] = Number(facts.searching && facts.availableFrom !== null && facts.availableTo !== null);
    columns.kinds[slot] = maskOf(OFFER_KINDS, facts.kinds);
    columns.gate[slot] = gateOf(facts);
    this.writeLaw(slot, student);
    this.writeRecord(slot, { facts, row }, this.writeSkills(slot, facts));
  }

  private writeRecord(slot: number, { facts, row }: IndexedStudent, learnWhole: number): void {
    const { codes, dictionaries } = this.words;
    const { latitude, longitude } = facts;
    this.records.write(
      slot,
      {
        from: facts.availableFrom === null ? 0 : dayIndex(facts.availableFrom),
        to: facts.availableTo === null ? 0 : dayIndex(facts.availableTo),
        place: latitude === null || longitude === null ? -1 : this.words.placeNumber({ latitude, longitude }),
        limit: facts.limitKm * 1000,
        learnWhole,
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

const gateOf = ({ hasDrivingLicence, level }: IndexedStudent['facts']): number =>
  maskOf(LEVELS, [level]) | (hasDrivingLicence ? LICENCE : 0);

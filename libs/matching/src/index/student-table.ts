import { type CivilDate, LEVELS, OFFER_KINDS } from '@seve/domain';
import { ageClassOf } from './age-rules.js';
import type { Arena } from './arena.js';
import { dayIndex, digitsOf, yearsBetween } from './days.js';
import { LICENCE } from './gates.js';
import { IdOrder } from './id-order.js';
import type { IndexedStudent } from './indexed.js';
import { Lists } from './lists.js';
import { maskOf, SECTOR_BITS, SIZE_BITS } from './masks.js';
import { Slots } from './slots.js';
import type { Vocabulary } from './vocabulary.js';

const SPEC = {
  /** In the grid: searching, with dates. */
  isActive: 'u8',
  kinds: 'u8',
  /** The own level, and a licence held: see gates.ts. */
  gate: 'u8',
  certification: 'u16',
  programme: 'u16',
  from: 'i32',
  to: 'i32',
  /** -1: not said. */
  place: 'i32',
  limit: 'i32',
  /** Of the skills sought. */
  learnWhole: 'i32',
  languages: 'u16',
  sectors: 'u16',
  sizes: 'u8',
  calendar: 'u16',
  school: 'u16',
  /** For the law alone. */
  born: 'i32',
  /** Today: see age-rules.ts. */
  ageClass: 'u8',
  isFinished: 'u8',
  papers: 'u16',
  canBeExcepted: 'u8',
  hasDerogation: 'u8',
} as const;

export class StudentTable extends Slots<typeof SPEC> {
  readonly order = new IdOrder(this.arena);
  readonly wanted = new Lists(this.arena);
  readonly skills = new Lists(this.arena);
  /** Empty where the programme's skills are meant. */
  readonly sought = new Lists(this.arena);
  private readonly lists = [this.wanted, this.skills, this.sought];

  constructor(
    arena: Arena,
    private readonly words: Vocabulary,
    private readonly today: CivilDate,
  ) {
    super(arena, SPEC);
  }

  override makeRoom(more: number): boolean {
    const hasMoved = super.makeRoom(more);
    if (hasMoved) for (const part of [this.order, ...this.lists]) part.setRoom(this.room);
    return hasMoved;
  }

  listImages() {
    return { order: this.order.image(), lists: this.lists.map((list) => list.image()) };
  }

  restoreLists({ order, lists }: ReturnType<StudentTable['listImages']>): void {
    this.order.restore(order);
    lists.forEach((image, index) => {
      this.lists[index]?.restore(image);
    });
  }

  write(slot: number, { facts, row }: IndexedStudent): void {
    const { words, columns } = this;
    const sought = facts.skillsToLearn.length > 0 ? facts.skillsToLearn : facts.programmeSkills;
    const { latitude, longitude } = facts;
    columns.isActive[slot] = Number(facts.searching && facts.availableFrom !== null && facts.availableTo !== null);
    columns.kinds[slot] = maskOf(OFFER_KINDS, facts.kinds);
    columns.gate[slot] = maskOf(LEVELS, [facts.level]) | (facts.hasDrivingLicence ? LICENCE : 0);
    columns.certification[slot] = words.dictionaries.certifications.numberOf(facts.certification);
    columns.programme[slot] = words.programmeNumber({
      certification: facts.certification,
      romeCodes: facts.programmeRomeCodes,
      skills: facts.programmeSkills,
    });
    columns.from[slot] = facts.availableFrom === null ? 0 : dayIndex(facts.availableFrom);
    columns.to[slot] = facts.availableTo === null ? 0 : dayIndex(facts.availableTo);
    columns.place[slot] = latitude === null || longitude === null ? -1 : words.dictionaries.places.numberOf({ latitude, longitude });
    columns.limit[slot] = facts.limitKm * 1000;
    columns.languages[slot] = words.dictionaries.languages.numberOf(facts.languages);
    columns.sectors[slot] = maskOf(SECTOR_BITS, facts.sectorWishes);
    columns.sizes[slot] = maskOf(SIZE_BITS, facts.sizeWishes);
    columns.calendar[slot] = words.dictionaries.calendars.numberOf(facts.schoolDays);
    columns.school[slot] = words.dictionaries.schools.numberOf(facts.schoolId);
    this.writeLaw(slot, row);
    const numbers = sought.map((ogr) => words.skillNumber(ogr));
    columns.learnWhole[slot] = numbers.reduce((sum, skill) => sum + (words.rarity[skill] ?? 0), 0);
    this.sought.set(slot, facts.skillsToLearn.length > 0 ? numbers : []);
    this.skills.set(
      slot,
      [...new Set(facts.skills)].map((ogr) => words.skillNumber(ogr)),
    );
    this.wanted.set(
      slot,
      facts.wantedRomeCodes.map((code) => words.codes.numberOf(code)),
    );
  }

  private writeLaw(slot: number, row: IndexedStudent['row']): void {
    const { lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = row;
    this.columns.born[slot] = digitsOf(row.birthDate);
    this.columns.ageClass[slot] = ageClassOf(yearsBetween(digitsOf(row.birthDate), digitsOf(this.today)), lowerSecondaryFinished);
    this.columns.isFinished[slot] = Number(lowerSecondaryFinished);
    this.columns.papers[slot] = this.words.dictionaries.papers.numberOf({
      lowerSecondaryFinished,
      legalExceptions,
      fitnessNoticeOn,
      schoolDeclarations,
    });
    this.columns.canBeExcepted[slot] = Number(legalExceptions.length > 0);
    this.columns.hasDerogation[slot] = Number(schoolDeclarations.length > 0 && fitnessNoticeOn !== null);
  }
}

import type { DerogationPapers } from '@seve/law';
import { rarity } from '../../criteria/rarity.js';
import type { DaySpan } from '../../facts/day-spans.js';
import { BLANK_OFFER, BLANK_STUDENT, type OfferFacts, type StudentFacts } from '../../facts/facts.js';
import type { LegalFacts } from '../../facts/pair.js';
import type { Arena } from '../memory/arena.js';
import { roomier } from '../memory/cells.js';
import { Dictionary } from '../memory/dictionary.js';
import { Lists } from '../memory/lists.js';
import type { Position } from '../places/grid.js';
import { AgeRules } from './age-rules.js';
import { CLASS_CRITERIA, classColumns } from './class-criteria.js';
import { Codes } from './codes.js';

/** A programme as far as the score uses it. */
export interface ScoredProgramme {
  certification: string | null;
  romeCodes: readonly string[];
  skills: readonly string[];
}

/** Facts of a person that the law needs besides the birth date. */
export type Papers = Pick<LegalFacts, 'lowerSecondaryFinished' | 'legalExceptions'> &
  Omit<DerogationPapers, 'employerDeclarations'> & { isVocational: boolean };
/** Facts of a post that the law needs besides its kind and days. */
export type PostPapers = Pick<LegalFacts, 'hazards' | 'minAge' | 'employerDeclarations'>;

/** Numbers of the values stored in columns. */
export class Vocabulary {
  readonly codes = new Codes(this.arena);
  readonly ageRules = new AgeRules(this.arena);
  readonly dictionaries = {
    skills: new Dictionary<string>(),
    /** Number 0 stands for none, here and in the next two. */
    certifications: new Dictionary<string | null>([null]),
    calendars: new Dictionary<readonly DaySpan[]>([[]]),
    reserved: new Dictionary<readonly string[]>([[]]),
    schools: new Dictionary<string>(),
    places: new Dictionary<Position>(),
    programmes: new Dictionary<ScoredProgramme>(),
    papers: new Dictionary<Papers>(),
    posts: new Dictionary<PostPapers>(),
  };
  /** Deciding facts of each criterion of `CLASS_CRITERIA`. Number 0: none. */
  readonly classes = CLASS_CRITERIA.map(({ decidedBy }) => ({
    student: new Dictionary([picked(BLANK_STUDENT, decidedBy.student)]),
    offer: new Dictionary([picked(BLANK_OFFER, decidedBy.offer)]),
  }));
  /** Rarity by skill. */
  rarity = this.arena.cells('i32', 0);
  /** Position of each place on a globe of radius 1: x, y, z. */
  globe = this.arena.cells('f64', 0);
  readonly programmeSkills = new Lists(this.arena);
  readonly programmeCodes = new Lists(this.arena);
  /** Schools of each set to which offers are reserved. */
  readonly reservedSchools = new Lists(this.arena);

  constructor(private readonly arena: Arena) {}

  image() {
    const { ageRules, classes, codes, dictionaries, globe, programmeCodes, programmeSkills, rarity, reservedSchools } = this;
    return {
      values: Object.entries(dictionaries).map(([name, { values }]) => [name, values] as const),
      classes: classes.map(({ student, offer }) => ({ student: student.values, offer: offer.values })),
      codes: codes.image(),
      rules: ageRules.image(),
      rarity,
      globe,
      lists: [programmeSkills.image(), programmeCodes.image(), reservedSchools.image()] as const,
    };
  }

  restore({ classes, codes, globe, lists, rarity, rules, values }: ReturnType<Vocabulary['image']>): void {
    for (const [name, known] of values) this.dictionaries[name as keyof Vocabulary['dictionaries']].add(known as never[]);
    for (const [index, { student, offer }] of classes.entries()) {
      this.classes[index]?.student.add(student);
      this.classes[index]?.offer.add(offer);
    }
    this.codes.restore(codes);
    this.ageRules.restore(rules);
    this.rarity = rarity;
    this.globe = globe;
    this.programmeSkills.restore(lists[0]);
    this.programmeCodes.restore(lists[1]);
    this.reservedSchools.restore(lists[2]);
  }

  studentClasses(facts: StudentFacts) {
    return classColumns(({ decidedBy }, index) => this.classes[index]?.student.numberOf(picked(facts, decidedBy.student)) ?? 0);
  }

  offerClasses(facts: OfferFacts) {
    return classColumns(({ decidedBy }, index) => this.classes[index]?.offer.numberOf(picked(facts, decidedBy.offer)) ?? 0);
  }

  placeNumber(position: Position): number {
    const { places } = this.dictionaries;
    const before = places.values.length;
    const number = places.numberOf(position);
    if (number < before) return number;
    const end = (number + 1) * 3;
    if (end > this.globe.length) this.globe = this.arena.grown('f64', this.globe, roomier(end));
    this.globe.set(onGlobe(position), number * 3);
    return number;
  }

  programmeNumber(programme: ScoredProgramme): number {
    const { programmes } = this.dictionaries;
    const before = programmes.values.length;
    const number = programmes.numberOf(programme);
    if (number < before) return number;
    for (const lists of [this.programmeSkills, this.programmeCodes]) lists.makeRoomFor(number);
    this.programmeSkills.set(
      number,
      programme.skills.map((ogr) => this.skillNumber(ogr)),
    );
    this.programmeCodes.set(
      number,
      programme.romeCodes.map((code) => this.codes.numberOf(code)),
    );
    return number;
  }

  reservedNumber(schoolIds: readonly string[]): number {
    const { reserved, schools } = this.dictionaries;
    const before = reserved.values.length;
    const number = reserved.numberOf(schoolIds);
    if (number < before) return number;
    this.reservedSchools.makeRoomFor(number);
    this.reservedSchools.set(
      number,
      schoolIds.map((id) => schools.numberOf(id)),
    );
    return number;
  }

  skillNumber(ogr: string): number {
    const { skills } = this.dictionaries;
    const before = skills.values.length;
    const number = skills.numberOf(ogr);
    if (number < before) return number;
    if (number >= this.rarity.length) this.rarity = this.arena.grown('i32', this.rarity, roomier(number + 1));
    this.rarity[number] = rarity(ogr);
    return number;
  }
}

const picked = <Facts extends object>(facts: Facts, names: readonly (keyof Facts)[]) =>
  Object.fromEntries(names.map((name) => [name, facts[name]])) as Partial<Facts>;

function onGlobe({ latitude, longitude }: Position): [x: number, y: number, z: number] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

import { type CivilDate, isContract, LEVELS, OFFER_KINDS } from '@seve/domain';
import { needsLicence } from '../constraints/permit.constraint.js';
import { NEED_WEIGHT } from '../criteria/skills.criterion.js';
import { payValue } from '../criteria/wishes.criterion.js';
import { isPlaceFree } from '../place.js';
import type { Arena } from './arena.js';
import { NOT_APPLYING } from './class-table.js';
import { dayIndex } from './days.js';
import { LICENCE, SPECIAL } from './gates.js';
import { IdOrder } from './id-order.js';
import type { IndexedOffer } from './indexed.js';
import { Lists } from './lists.js';
import { maskOf, SECTOR_BITS, SIZE_BITS } from './masks.js';
import { Slots } from './slots.js';
import type { Vocabulary } from './vocabulary.js';

const SPEC = {
  /** In the grid: published, with a seat, and days to come. */
  isActive: 'u8',
  kind: 'u8',
  isContract: 'u8',
  /** Levels, licence needed, a named diploma or school: see gates.ts. */
  gate: 'u8',
  certification: 'u16',
  /** Not before today. */
  from: 'i32',
  to: 'i32',
  /** -1: without end. */
  weeks: 'i16',
  place: 'i32',
  isPlaceFree: 'u8',
  /** 0: open to all. */
  reserved: 'u16',
  skillsWhole: 'i32',
  languages: 'u16',
  /** One bit, or none. */
  sector: 'u16',
  size: 'u8',
  pay: 'i16',
  calendar: 'u16',
  /** For the law alone. */
  ageRule: 'u16',
  post: 'u16',
  hasDerogation: 'u8',
} as const;

export class OfferTable extends Slots<typeof SPEC> {
  readonly order = new IdOrder(this.arena);
  readonly codes = new Lists(this.arena);
  readonly taught = new Lists(this.arena);
  /** Skill, weight, skill, weight. */
  readonly asked = new Lists(this.arena);
  private readonly lists = [this.codes, this.taught, this.asked];

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

  restoreLists({ order, lists }: ReturnType<OfferTable['listImages']>): void {
    this.order.restore(order);
    lists.forEach((image, index) => {
      this.lists[index]?.restore(image);
    });
  }

  write(slot: number, { facts, row }: IndexedOffer): void {
    const { words, columns } = this;
    const { latitude, longitude } = facts;
    const { hazards, minAge, employerDeclarations } = row;
    columns.isActive[slot] = Number(facts.published && facts.seatsLeft > 0 && facts.startTo >= this.today);
    columns.kind[slot] = OFFER_KINDS.indexOf(facts.kind);
    columns.isContract[slot] = Number(isContract(facts.kind));
    columns.certification[slot] = words.dictionaries.certifications.numberOf(facts.certificationWanted);
    columns.from[slot] = Math.max(dayIndex(facts.startFrom), dayIndex(this.today));
    columns.to[slot] = dayIndex(facts.startTo);
    columns.weeks[slot] = facts.durationWeeks ?? -1;
    columns.place[slot] = words.dictionaries.places.numberOf({ latitude, longitude });
    columns.isPlaceFree[slot] = Number(isPlaceFree({ offer: facts }));
    columns.reserved[slot] = words.dictionaries.reserved.numberOf(facts.reservedSchoolIds);
    columns.gate[slot] = gateOf(facts);
    columns.languages[slot] = words.dictionaries.languages.numberOf(facts.languages);
    columns.sector[slot] = facts.sector === null ? 0 : maskOf(SECTOR_BITS, [facts.sector]);
    columns.size[slot] = facts.size === null ? 0 : maskOf(SIZE_BITS, [facts.size]);
    columns.pay[slot] = payValue({ offer: facts }) ?? NOT_APPLYING;
    columns.calendar[slot] = words.dictionaries.calendars.numberOf(facts.companyDays);
    columns.ageRule[slot] = words.ageRules.numberOf({ kind: facts.kind, hazards, minAge });
    columns.post[slot] = words.dictionaries.posts.numberOf({ hazards, minAge, employerDeclarations });
    columns.hasDerogation[slot] = Number(employerDeclarations.length > 0);
    this.codes.set(
      slot,
      facts.romeCodes.map((code) => words.codes.numberOf(code)),
    );
    this.writeSkills(slot, facts.skills);
  }

  private writeSkills(slot: number, skills: IndexedOffer['facts']['skills']): void {
    const { words, columns } = this;
    const numbered = skills.map(({ ogr, need }) => ({ need, skill: words.skillNumber(ogr) }));
    const taught = [...new Set(numbered.filter(({ need }) => need === 'taught').map(({ skill }) => skill))];
    const asked = numbered
      .filter(({ need }) => need !== 'taught')
      .map(({ need, skill }) => [skill, NEED_WEIGHT[need] * (words.rarity[skill] ?? 0)] as const);
    columns.skillsWhole[slot] = asked.reduce((sum, [, weight]) => sum + weight, 0);
    this.taught.set(slot, taught);
    this.asked.set(slot, asked.flat());
  }
}

function gateOf(facts: IndexedOffer['facts']): number {
  const isSpecial = facts.certificationWanted !== null || facts.reservedSchoolIds.length > 0;
  return maskOf(LEVELS, facts.targetLevels) | (needsLicence(facts) ? LICENCE : 0) | (isSpecial ? SPECIAL : 0);
}

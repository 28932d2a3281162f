import { type CivilDate, isContract, LEVELS, OFFER_KINDS } from '@seve/domain';
import { needsLicence } from '../../constraints/permit.constraint.js';
import { NEED_WEIGHT } from '../../criteria/skills.criterion.js';
import { offeredValues } from '../../criteria/wishes.criterion.js';
import { isPlaceFree } from '../../facts/place.js';
import type { Arena } from '../memory/arena.js';
import { Lists } from '../memory/lists.js';
import { withClasses } from './class-criteria.js';
import { dayIndex } from './days.js';
import { EntityTable } from './entity-table.js';
import { LICENCE, SPECIAL } from './gates.js';
import type { IndexedOffer } from './indexed.js';
import { maskOf, SECTOR_BITS, SIZE_BITS } from './masks.js';
import { recordOf } from './records.js';
import type { Vocabulary } from './vocabulary.js';

const SPEC = {
  /** 1 if in the grid: published, with a free seat and days to come. */
  isActive: 'u8',
  kind: 'u8',
  /** See gates.ts. */
  gate: 'u8',
  /** Number of the post for the legal check. */
  post: 'u16',
  hasDerogation: 'u8',
} as const;

/** Fields of `OfferRecord` in ../../kernel/generated/layout.ts. */
const FIELDS = {
  /** First day, today at the earliest. */
  from: 'i32',
  to: 'i32',
  place: 'i32',
  skillsWhole: 'i32',
  /** Sum of the wish values that the offer alone decides. */
  offered: 'i32',
  /** Weeks; -1 for no end. */
  weeks: 'i16',
  isContract: 'u8',
  kind: 'u8',
  isPlaceFree: 'u8',
  offeredCount: 'u8',
  ageRule: 'u16',
  gate: 'u8',
  size: 'u8',
  certification: 'u16',
  /** Number of the reserved schools; 0 if open to all. */
  reserved: 'u16',
  /** Bit of the sector; 0 for none. */
  sector: 'u16',
  calendar: 'u16',
} as const;
export const OFFER_RECORD = recordOf(withClasses(FIELDS, 'u16' as const), { occupations: 8 });

export class OfferTable extends EntityTable<typeof SPEC, typeof OFFER_RECORD.fields> {
  readonly taught = new Lists(this.arena);
  /** Alternating skill and weight. */
  readonly asked = new Lists(this.arena);
  protected readonly lists = [this.taught, this.asked];

  constructor(
    arena: Arena,
    private readonly words: Vocabulary,
    private readonly today: CivilDate,
  ) {
    super(arena, SPEC, OFFER_RECORD);
  }

  write(slot: number, { facts, row }: IndexedOffer): void {
    const { columns } = this;
    const { hazards, minAge, employerDeclarations } = row;
    columns.isActive[slot] = Number(facts.published && facts.seatsLeft > 0 && facts.startTo >= this.today);
    columns.kind[slot] = OFFER_KINDS.indexOf(facts.kind);
    columns.gate[slot] = gateOf(facts);
    columns.post[slot] = this.words.dictionaries.posts.numberOf({ hazards, minAge, employerDeclarations });
    columns.hasDerogation[slot] = Number(employerDeclarations.length > 0);
    this.writeRecord(slot, { facts, row }, this.writeSkills(slot, facts.skills));
  }

  private writeRecord(slot: number, { facts, row: { hazards, minAge } }: IndexedOffer, skillsWhole: number): void {
    const { ageRules, codes, dictionaries } = this.words;
    const { latitude, longitude } = facts;
    const offered = offeredValues({ offer: facts });
    this.records.write(
      slot,
      {
        from: Math.max(dayIndex(facts.startFrom), dayIndex(this.today)),
        to: dayIndex(facts.startTo),
        place: this.words.placeNumber({ latitude, longitude }),
        skillsWhole,
        weeks: facts.durationWeeks ?? -1,
        isContract: Number(isContract(facts.kind)),
        kind: OFFER_KINDS.indexOf(facts.kind),
        isPlaceFree: Number(isPlaceFree({ offer: facts })),
        ageRule: ageRules.numberOf({ kind: facts.kind, hazards, minAge }),
        gate: gateOf(facts),
        size: facts.size === null ? 0 : maskOf(SIZE_BITS, [facts.size]),
        certification: dictionaries.certifications.numberOf(facts.certificationWanted),
        reserved: this.words.reservedNumber(facts.reservedSchoolIds),
        sector: facts.sector === null ? 0 : maskOf(SECTOR_BITS, [facts.sector]),
        offered: offered.reduce((sum, value) => sum + value, 0),
        offeredCount: offered.length,
        calendar: dictionaries.calendars.numberOf(facts.companyDays),
        ...this.words.offerClasses(facts),
      },
      facts.romeCodes.map((code) => codes.numberOf(code)),
    );
  }

  /** Returns the total weight of the skills asked for. */
  private writeSkills(slot: number, skills: IndexedOffer['facts']['skills']): number {
    const { words } = this;
    const numbered = skills.map(({ ogr, need }) => ({ need, skill: words.skillNumber(ogr) }));
    const taught = [...new Set(numbered.filter(({ need }) => need === 'taught').map(({ skill }) => skill))];
    const asked = numbered
      .filter(({ need }) => need !== 'taught')
      .map(({ need, skill }) => [skill, NEED_WEIGHT[need] * (words.rarity[skill] ?? 0)] as const);
    this.taught.set(slot, taught);
    this.asked.set(slot, asked.flat());
    return asked.reduce((sum, [, weight]) => sum + weight, 0);
  }
}

function gateOf(facts: IndexedOffer['facts']): number {
  const isSpecial = facts.certificationWanted !== null || facts.reservedSchoolIds.length > 0;
  return maskOf(LEVELS, facts.targetLevels) | (needsLicence(facts) ? LICENCE : 0) | (isSpecial ? SPECIAL : 0);
}

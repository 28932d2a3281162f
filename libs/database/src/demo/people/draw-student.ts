import {
  addDays,
  addMonths,
  type CivilDate,
  type CompanySize,
  isContract,
  type KindAvailability,
  type Language,
  type LanguageSkill,
  type OfferKind,
  type Sector,
  type Visibility,
} from '@seve/domain';
import { skillsOf } from '@seve/reference';
import type { DemoCalendar } from '../demo-calendar.js';
import { isDiploma } from '../offers/posted.js';
import { SeededRandom } from '../seeded-random.js';
import type { ClassHabits, DemoClass } from './classes.js';
import { demoName } from './demo-person.js';
import { emailOf, type StudentSketch } from './student-sketch.js';

const MAJORITY = 18;

export interface DemoStudent {
  firstName: string;
  lastName: string;
  email: string;
  birthDate: CivilDate;
  kinds: OfferKind[];
  availability: KindAvailability[];
  wantedRomeCodes: string[];
  skills: string[];
  skillsToLearn: string[];
  communeInsee: string | null;
  limitKm: number;
  hasDrivingLicence: boolean;
  visibility: Visibility;
  hasDecidedVisibility: boolean;
  /** The school agrees that companies see this minor. */
  isSchoolAgreed: boolean;
  languages: LanguageSkill[];
  sectorWishes: Sector[];
  sizeWishes: CompanySize[];
}

/** Returns the same student on every run: the random draw depends on the name only. */
export function drawStudent(sketch: StudentSketch, { habits }: DemoClass, calendar: DemoCalendar): DemoStudent {
  const random = new SeededRandom(demoName(sketch));
  const [years, months] = sketch.age;
  const person = {
    firstName: sketch.firstName,
    lastName: sketch.lastName,
    email: emailOf(sketch),
    birthDate: addDays(addMonths(calendar.today, -(12 * years + months)), -random.between(1, 25)),
  };
  if (sketch.isProfileEmpty) return { ...person, ...EMPTY_PROFILE };
  const wantedRomeCodes = sketch.wanted ?? [habits.mainRome, ...random.some(habits.otherRomes, random.between(0, 2))];
  const availableFrom = calendar.mondayAfter(sketch.freeInDays ?? random.between(...habits.freeInDays));
  const weeks = sketch.freeWeeks ?? random.between(...habits.freeWeeks);
  const skills = sketch.skills ?? drawSkills(wantedRomeCodes, habits, random);
  const visibility = sketch.visibility ?? drawVisibility(years, random);
  const kinds = sketch.kinds ?? [...random.pick(habits.kinds)];
  return {
    ...person,
    kinds,
    availability: kinds.map((kind) => ({ kind, availableFrom, availableTo: lastDayOf(kind, availableFrom, weeks) })),
    wantedRomeCodes,
    skills,
    skillsToLearn: sketch.skillsToLearn ?? drawSkillsToLearn(habits, skills, random),
    communeInsee: sketch.communeInsee,
    limitKm: sketch.limitKm ?? random.pick(habits.limitKm),
    hasDrivingLicence: sketch.licence ?? (years >= MAJORITY && random.chance(habits.licence)),
    visibility,
    hasDecidedVisibility: years >= MAJORITY || visibility === 'verified_companies',
    isSchoolAgreed: years < MAJORITY && visibility === 'verified_companies',
    ...drawWishes(years, random),
  };
}

/** Number of weeks for which a student is free for a contract, as long as the training. */
const CONTRACT_WEEKS = 120;

const lastDayOf = (kind: OfferKind, first: CivilDate, weeks: number): CivilDate =>
  addDays(first, Math.max(weeks, isContract(kind) ? CONTRACT_WEEKS : 0) * 7 - 3);

const EMPTY_PROFILE = {
  kinds: [],
  availability: [],
  wantedRomeCodes: [],
  skills: [],
  skillsToLearn: [],
  communeInsee: null,
  limitKm: 30,
  hasDrivingLicence: false,
  visibility: 'nobody',
  hasDecidedVisibility: false,
  isSchoolAgreed: false,
  languages: [],
  sectorWishes: [],
  sizeWishes: [],
} satisfies Omit<DemoStudent, 'firstName' | 'lastName' | 'email' | 'birthDate'>;

/** Number of first ROME items from which skills are drawn; diplomas listed among its knowledge are excluded. */
const ITEMS_OF_MAIN_OCCUPATION = 16;
const ITEMS_OF_OTHERS = 6;

/** Draws skills from the first ROME items of the wanted occupations, core skills more often. */
function drawSkills(wantedRomeCodes: readonly string[], { skills: [least, most] }: ClassHabits, random: SeededRandom): string[] {
  const pool = wantedRomeCodes.flatMap((code, place) =>
    skillsOf(code)
      .filter(({ label }) => !isDiploma(label))
      .slice(0, place === 0 ? ITEMS_OF_MAIN_OCCUPATION : ITEMS_OF_OTHERS),
  );
  const count = random.between(least, most);
  const core = pool.filter(({ isCore }) => isCore).map(({ ogr }) => ogr);
  const others = pool.filter(({ isCore }) => !isCore).map(({ ogr }) => ogr);
  const drawn = [
    ...random.some([...new Set(core)], Math.ceil(count * 0.75)),
    ...random.some([...new Set(others)], Math.floor(count * 0.25)),
  ];
  return [...new Set(drawn)];
}

function drawSkillsToLearn({ toLearn }: ClassHabits, skills: readonly string[], random: SeededRandom): string[] {
  return random.some(
    toLearn.filter((ogr) => !skills.includes(ogr)),
    random.between(2, 4),
  );
}

const SECOND_LANGUAGES: readonly [Language, ...Language[]] = ['es', 'de', 'es', 'ar', 'pt', 'it', 'pl', 'nl'];
const SECTOR_WISHES = [
  'plant_chemistry',
  'agri_food',
  'bioenergy',
  'cosmetics_health',
  'environment',
  'laboratory_services',
  'materials',
] as const;

/** Draws languages and wishes: most speak English, a third a second language; half wish for a sector, a few for a size. */
function drawWishes(years: number, random: SeededRandom): Pick<DemoStudent, 'languages' | 'sectorWishes' | 'sizeWishes'> {
  const level = years < MAJORITY ? random.pick(['a2', 'a2', 'b1'] as const) : random.pick(['a2', 'b1', 'b1', 'b2', 'c1'] as const);
  const languages: LanguageSkill[] = random.chance(0.8) ? [{ language: 'en', level }] : [];
  if (random.chance(0.35)) languages.push({ language: random.pick(SECOND_LANGUAGES), level: random.pick(['a2', 'b1', 'b2'] as const) });
  return {
    languages,
    sectorWishes: random.chance(0.5) ? random.some(SECTOR_WISHES, random.between(1, 2)) : [],
    sizeWishes: random.chance(0.15) ? [random.pick(['small', 'medium', 'large'] as const)] : [],
  };
}

/**
 * Draws the visibility: minors are hidden except a few with the school's agreement; about half of the adults are visible to verified
 * companies.
 */
function drawVisibility(years: number, random: SeededRandom): Visibility {
  if (years < MAJORITY) return random.chance(0.12) ? 'verified_companies' : 'nobody';
  return random.pick(['verified_companies', 'verified_companies', 'school', 'nobody']);
}

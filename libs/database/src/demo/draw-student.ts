import { addDays, addMonths, type CivilDate, type OfferKind, type Visibility } from '@seve/domain';
import { skillsOf } from '@seve/reference';
import type { ClassHabits, DemoClass } from './classes.js';
import type { DemoCalendar } from './demo-calendar.js';
import { addressOf, fullName } from './demo-person.js';
import { SeededRandom } from './seeded-random.js';
import type { StudentSketch } from './student-sketch.js';

const MAJORITY = 18;

export interface DemoStudent {
  firstName: string;
  lastName: string;
  email: string;
  birthDate: CivilDate;
  kinds: OfferKind[];
  availableFrom: CivilDate | null;
  availableTo: CivilDate | null;
  wantedRomeCodes: string[];
  skills: string[];
  skillsToLearn: string[];
  communeInsee: string | null;
  limitKm: number;
  hasDrivingLicence: boolean;
  visibility: Visibility;
  hasDecidedVisibility: boolean;
}

/** The same student at each run: the draw hangs on the name alone. */
export function drawStudent(sketch: StudentSketch, { habits }: DemoClass, calendar: DemoCalendar): DemoStudent {
  const random = new SeededRandom(fullName(sketch));
  const [years, months] = sketch.age;
  const person = {
    firstName: sketch.firstName,
    lastName: sketch.lastName,
    email: sketch.email ?? addressOf(sketch.firstName, sketch.lastName, 'demo.example'),
    birthDate: addDays(addMonths(calendar.today, -(12 * years + months)), -random.between(1, 25)),
  };
  if (sketch.isProfileEmpty) return { ...person, ...EMPTY_PROFILE };
  const wantedRomeCodes = sketch.wanted ?? [habits.mainRome, ...random.some(habits.otherRomes, random.between(0, 2))];
  const availableFrom = calendar.mondayAfter(sketch.freeInDays ?? random.between(...habits.freeInDays));
  const weeks = sketch.freeWeeks ?? random.between(...habits.freeWeeks);
  const skills = sketch.skills ?? drawSkills(wantedRomeCodes, habits, random);
  const visibility = sketch.visibility ?? drawVisibility(years, random);
  return {
    ...person,
    kinds: sketch.kinds ?? [...random.pick(habits.kinds)],
    availableFrom,
    availableTo: addDays(availableFrom, weeks * 7 - 3),
    wantedRomeCodes,
    skills,
    skillsToLearn: sketch.skillsToLearn ?? drawSkillsToLearn(habits, skills, random),
    communeInsee: sketch.communeInsee,
    limitKm: sketch.limitKm ?? random.pick(habits.limitKm),
    hasDrivingLicence: sketch.licence ?? (years >= MAJORITY && random.chance(habits.licence)),
    visibility,
    hasDecidedVisibility: years >= MAJORITY,
  };
}

const EMPTY_PROFILE = {
  kinds: [],
  availableFrom: null,
  availableTo: null,
  wantedRomeCodes: [],
  skills: [],
  skillsToLearn: [],
  communeInsee: null,
  limitKm: 30,
  hasDrivingLicence: false,
  visibility: 'nobody',
  hasDecidedVisibility: false,
} satisfies Omit<DemoStudent, 'firstName' | 'lastName' | 'email' | 'birthDate'>;

/** The ROME lists diplomas among its knowledge; nobody ticks those. */
const isDiploma = (label: string) => /^(B[PT]|Bac|Bachelor|BUT|CAP|DUT|Ingénieur|Licence|Master|Titre)/.test(label);
const ITEMS_OF_MAIN_OCCUPATION = 16;
const ITEMS_OF_OTHERS = 6;

/** From what the ROME puts first in the wanted occupations, core items more often. */
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

/** Minors are hidden; of the adults about half let verified companies see them. */
function drawVisibility(years: number, random: SeededRandom): Visibility {
  if (years < MAJORITY) return 'nobody';
  return random.pick(['verified_companies', 'verified_companies', 'school', 'nobody']);
}

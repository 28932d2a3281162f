import { educationCode, type LegalReason, type Sentence } from '../legal-reason.js';
import type { WorkedDay, WorkedSpan } from '../minors/worked-day.js';
import { type CivilDate, daysBetween } from '../time/civil-date.js';
import { sharedDays } from '../time/shared-days.js';
import { dayIn } from '../wording.js';
import { hoursOverPlacements, type OverlappingStage, type PlacementsOfPerson } from './hours-over-placements.js';
import { type Weighed, weighed } from './weighed.js';

const RULE = 'overlapping-stages';
const ARTICLE = educationCode('L124-14');
const DAY = 1_440;

const decimal = (days: number): Sentence => {
  const text = String(Math.round(days * 10) / 10);
  return { fr: text.replace('.', ','), en: text };
};

/** Converts spans to minutes from the first day of the stage, so that spans across midnight overlap those of the next day. */
const absolute = (schedule: readonly WorkedDay[], origin: CivilDate): WorkedSpan[] =>
  schedule.flatMap(({ day, spans }) => {
    const start = daysBetween(origin, day) * DAY;
    return spans.map(({ from, to }) => ({ from: start + from, to: start + to }));
  });

function meet(one: readonly WorkedDay[], other: readonly WorkedDay[], origin: CivilDate): boolean {
  const spans = [...absolute(one, origin), ...absolute(other, origin)].toSorted((a, b) => a.from - b.from);
  return spans.some(({ to }, at) => (spans[at + 1]?.from ?? to) < to);
}

interface Pair {
  other: OverlappingStage;
  /** Number of days that both placements claim, and days left for this one once they are shared. */
  shared: number;
  left: number;
}

const about = ({ other, shared, left }: Pair) => {
  const [from, to, days] = [dayIn(other.from), dayIn(other.to), decimal(left)];
  return {
    numbers: { placement: other.id, from: other.from, to: other.to, sharedDays: shared, days: Math.round(left * 1_000) / 1_000 },
    where: {
      fr: `Une autre place court du ${from.fr} au ${to.fr}, ${shared}\u00a0jour${shared > 1 ? 's' : ''} en commun`,
      en: `Another placement runs from ${from.en} to ${to.en}, ${shared}\u00a0day${shared > 1 ? 's' : ''} in common`,
    },
    counted: {
      fr: `Un jour partagé compte à parts égales\u00a0: ${days.fr}\u00a0jours pour celle-ci.`,
      en: `A shared day counts in equal parts: ${days.en}\u00a0days for this one.`,
    },
  };
};

function collision(pair: Pair): LegalReason {
  const { numbers, where } = about(pair);
  return {
    ...{ rule: RULE, article: ARTICLE, numbers },
    sentence: { fr: `${where.fr}, aux mêmes heures.`, en: `${where.en}, at the same hours.` },
    remedy: {
      fr: 'Changez les dates ou les horaires de l’une des deux, ou annulez l’autre.',
      en: 'Change the dates or the hours of one of them, or cancel the other.',
    },
  };
}

function unknownHours(pair: Pair): LegalReason {
  const { numbers, where, counted } = about(pair);
  return {
    ...{ rule: RULE, article: ARTICLE, numbers },
    sentence: {
      fr: `${where.fr}, et ses horaires ne sont pas connus. Si vous continuez, les deux accueils peuvent attendre la même personne aux mêmes heures. ${counted.fr}`,
      en: `${where.en}, and its hours are not known. If you go on, both hosts may expect the same person at the same hours. ${counted.en}`,
    },
    remedy: {
      fr: 'Demandez les horaires à l’autre accueil, ou confirmez qu’ils ne se croisent pas.',
      en: 'Ask the other host for its hours, or confirm that they do not cross.',
    },
  };
}

function sideBySide(pair: Pair): LegalReason {
  const { numbers, where, counted } = about(pair);
  return {
    ...{ rule: RULE, article: ARTICLE, numbers },
    sentence: { fr: `${where.fr}, à d’autres heures. ${counted.fr}`, en: `${where.en}, at other hours. ${counted.en}` },
  };
}

/**
 * Checks other placements of the student on days of this one: none at the same hour, hours and rests judged together, each shared day
 * counted once.
 */
export function overlappingStages(person: PlacementsOfPerson): Weighed {
  const { stage, others } = person;
  const pairs = others.flatMap((other): Pair[] => {
    const [own] = sharedDays([stage, other]);
    return own && own.sharedDays > 0 ? [{ other, shared: own.sharedDays, left: own.days }] : [];
  });
  const withHours = pairs.filter(({ other }) => stage.schedule !== null && other.schedule !== null);
  const colliding = withHours.filter(({ other }) => meet(stage.schedule ?? [], other.schedule ?? [], stage.from));
  const apart = withHours.filter((pair) => !colliding.includes(pair));
  const unknown = pairs.filter((pair) => !withHours.includes(pair));
  const together = colliding.length === 0 ? hoursOverPlacements(person) : weighed({});
  return {
    refused: [...colliding.map(collision), ...together.refused],
    warned: [...together.warned, ...unknown.map(unknownHours)],
    told: [...together.told, ...apart.map(sideBySide)],
  };
}

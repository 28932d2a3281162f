// Students and offers of the matching race, as rows of the database.
import { TODAY } from '../matching/region.mjs';

const { addDays, dayInParis, daysBetween } = await import(new URL('../../../dist/libs/domain/src/index.js', import.meta.url).href);

const passed = daysBetween(TODAY, dayInParis(new Date()));
/** As far from today as it was from the day of that race. */
export const dayOf = (day) => addDays(day, passed);

export const studentRow = ({ facts, row }) => ({
  id: facts.id,
  birth_date: dayOf(row.birthDate),
  search_state: facts.searching ? 'searching' : 'placed',
  kinds: facts.kinds,
  wanted_rome_codes: facts.wantedRomeCodes,
  skills: facts.skills,
  skills_to_learn: facts.skillsToLearn,
  languages: facts.languages,
  sector_wishes: facts.sectorWishes,
  size_wishes: facts.sizeWishes,
  commune_insee: facts.communeInsee,
  limit_km: facts.limitKm,
  has_driving_licence: facts.hasDrivingLicence,
});

export const availabilityRows = ({ facts }) =>
  facts.availability.map(({ kind, availableFrom, availableTo }) => ({
    student_id: facts.id,
    kind,
    available_from: dayOf(availableFrom),
    available_to: dayOf(availableTo),
  }));

export const offerRow = ({ facts, row }) => ({
  id: facts.id,
  kind: facts.kind,
  title: 'Technicien / Technicienne',
  description: 'Préparer les échantillons, suivre les analyses de l’atelier.',
  status: 'published',
  published_at: new Date(),
  rome_codes: facts.romeCodes,
  target_levels: facts.targetLevels,
  certification_wanted: facts.certificationWanted,
  seats: facts.seatsLeft,
  reserved_school_ids: facts.reservedSchoolIds,
  languages: facts.languages,
  start_from: dayOf(facts.startFrom),
  start_to: dayOf(facts.startTo),
  duration_weeks: facts.durationWeeks,
  commune_insee: facts.communeInsee,
  remote: facts.remote,
  housing_offered: facts.housingOffered,
  driving_licence_needed: facts.drivingLicenceNeeded,
  driving_licence_reason: facts.drivingLicenceReason,
  hazards: row.hazards,
  min_age: row.minAge,
});

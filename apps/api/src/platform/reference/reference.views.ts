import { NotFound } from '@seve/domain';
import {
  type Commune,
  communeByInsee,
  type Diploma,
  isSectorOccupation,
  type OccupationMatch,
  type OccupationSkill,
  occupationByCode,
  type Skill,
  SOURCES,
  skillByOgr,
  skillsOf,
} from '@seve/reference';
import type {
  CommuneView,
  DiplomaView,
  OccupationMatchView,
  OccupationSkillView,
  OccupationView,
  SkillView,
  SourceView,
  TownView,
} from './reference.dto.js';

export const viewOfMatch = ({ code, label, title, isSector }: OccupationMatch): OccupationMatchView => ({ code, label, title, isSector });

export const viewOfSkill = ({ ogr, label, kind }: Skill): SkillView => ({ ogr, label, kind });

/** @throws NotFound for a code that is not a skill of the ROME. */
export function viewOfKnownSkill(ogr: string): SkillView {
  const skill = skillByOgr(ogr);
  if (!skill) throw new NotFound('not-found');
  return viewOfSkill(skill);
}

const viewOfOccupationSkill = (skill: OccupationSkill): OccupationSkillView => ({ ...viewOfSkill(skill), isCore: skill.isCore });

/** @throws NotFound for a code that is not an occupation of the ROME. */
export function viewOfOccupation(code: string): OccupationView {
  const occupation = occupationByCode(code);
  if (!occupation) throw new NotFound('reference.unknown-occupation', { code });
  return { code, label: occupation.label, isSector: isSectorOccupation(code), skills: skillsOf(code).map(viewOfOccupationSkill) };
}

export const viewOfCommune = ({ insee, name, department, postcodes, latitude, longitude }: Commune): CommuneView => ({
  insee,
  name,
  department,
  postcodes: [...postcodes],
  latitude,
  longitude,
});

export const viewOfTown = ({ name, latitude, longitude, population }: Commune): TownView => ({ name, latitude, longitude, population });

/** @throws NotFound */
export function viewOfKnownCommune(insee: string): CommuneView {
  const commune = communeByInsee(insee);
  if (!commune) throw new NotFound('not-found');
  return viewOfCommune(commune);
}

export const viewOfDiploma = ({ key, title, kind, level, romeCodes, rncpCode, rncpValidUntil }: Diploma): DiplomaView => ({
  key,
  title,
  kind,
  level,
  romeCodes: [...romeCodes],
  rncpCode,
  rncpValidUntil,
});

export const viewsOfSources = (): SourceView[] =>
  Object.entries(SOURCES).map(([key, { title, publisher, licence, date, rows }]) => ({ key, title, publisher, licence, date, rows }));

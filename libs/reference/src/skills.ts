import type { SkillKind } from './item-kind.js';
import { type Item, items } from './items.js';
import { once } from './once.js';
import { sectorOccupations } from './sector-occupations.js';

export interface Skill extends Item {
  kind: SkillKind;
}

export interface OccupationSkill extends Skill {
  isCore: boolean;
  isEmerging: boolean;
}

const isSkill = (item: Item | undefined): item is Skill => item !== undefined && item.kind !== 'work_context';

export const skills: () => readonly Skill[] = once(() => [...items().values()].filter(isSkill));

/** Returns undefined also for a work context, which no offer can require. */
export function skillByOgr(ogr: string): Skill | undefined {
  const item = items().get(ogr);
  return isSkill(item) ? item : undefined;
}

const asked = (skill: OccupationSkill) => (skill.isCore ? 0 : 2) + (skill.kind === 'skill' ? 0 : 1);

const askedFirst = (one: OccupationSkill, other: OccupationSkill) =>
  asked(one) - asked(other) || one.occupationCount - other.occupationCount || Number(one.ogr) - Number(other.ogr);

const byOccupation = once(() => new Map<string, readonly OccupationSkill[]>());

/**
 * Returns the skills that a company can select: core first, competences before knowledge, the most specific first. Empty outside the
 * sector.
 */
export function skillsOf(occupationCode: string): readonly OccupationSkill[] {
  const known = byOccupation().get(occupationCode);
  if (known) return known;
  const found = (sectorOccupations().get(occupationCode)?.items ?? [])
    .flatMap(({ ogr, mark }) => {
      const skill = skillByOgr(ogr);
      return skill ? [{ ...skill, isCore: mark === 'core', isEmerging: mark === 'emerging' }] : [];
    })
    .sort(askedFirst);
  if (found.length > 0) byOccupation().set(occupationCode, found);
  return found;
}

/** Returns the work contexts of an occupation of the sector (hours, places, risks). */
export function workContextsOf(occupationCode: string): readonly Item[] {
  const all = sectorOccupations().get(occupationCode)?.items ?? [];
  return all.flatMap(({ ogr }) => items().get(ogr) ?? []).filter((item) => item.kind === 'work_context');
}

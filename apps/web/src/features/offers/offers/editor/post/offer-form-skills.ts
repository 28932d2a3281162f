import type { OccupationView, OfferSkillView } from '@seve/api-client';
import type { SkillNeed } from '@seve/domain';

export const MOST_OFFER_SKILLS = 40;

export interface ListedSkill {
  ogr: string;
  label: string;
  isCore: boolean;
}

export interface SkillGroup {
  code: string;
  label: string;
  skills: ListedSkill[];
}

/** Returns one group of skills per occupation; a skill of two occupations appears in the first only. */
export function skillGroups(occupations: readonly OccupationView[]): SkillGroup[] {
  const seen = new Set<string>();
  return occupations.map(({ code, label, skills }) => ({
    code,
    label,
    skills: skills.filter(({ ogr }) => {
      if (seen.has(ogr)) return false;
      seen.add(ogr);
      return true;
    }),
  }));
}

export const isNamedIn = (groups: readonly SkillGroup[], ogr: string): boolean =>
  groups.some(({ skills }) => skills.some((skill) => skill.ogr === ogr));

/** Returns the list with a skill added or changed; a `null` need removes it. */
export function withSkill(
  chosen: readonly OfferSkillView[],
  { ogr, label }: Pick<OfferSkillView, 'ogr' | 'label'>,
  need: SkillNeed | null,
): OfferSkillView[] {
  if (need === null) return chosen.filter((skill) => skill.ogr !== ogr);
  if (chosen.some((skill) => skill.ogr === ogr)) return chosen.map((skill) => (skill.ogr === ogr ? { ...skill, need } : skill));
  return chosen.length < MOST_OFFER_SKILLS ? [...chosen, { ogr, label, need }] : [...chosen];
}

/** Returns the skills shown while the list is folded: core and ticked ones. */
export const inSight = (listed: readonly ListedSkill[], chosen: readonly OfferSkillView[]): ListedSkill[] =>
  listed.filter(({ ogr, isCore }) => isCore || chosen.some((skill) => skill.ogr === ogr));

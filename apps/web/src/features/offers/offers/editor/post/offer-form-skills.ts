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

/** One group for each occupation; a skill that two of them share stands in the first. */
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

/** Ticked, changed, or with `null` unticked. */
export function withSkill(
  chosen: readonly OfferSkillView[],
  { ogr, label }: Pick<OfferSkillView, 'ogr' | 'label'>,
  need: SkillNeed | null,
): OfferSkillView[] {
  if (need === null) return chosen.filter((skill) => skill.ogr !== ogr);
  if (chosen.some((skill) => skill.ogr === ogr)) return chosen.map((skill) => (skill.ogr === ogr ? { ...skill, need } : skill));
  return chosen.length < MOST_OFFER_SKILLS ? [...chosen, { ogr, label, need }] : [...chosen];
}

/** In sight while the list is folded: core skills, and whatever is ticked. */
export const inSight = (listed: readonly ListedSkill[], chosen: readonly OfferSkillView[]): ListedSkill[] =>
  listed.filter(({ ogr, isCore }) => isCore || chosen.some((skill) => skill.ogr === ogr));

/** Kinds that a company can require and a student can claim: ROME competences and ROME knowledge. */
export const SKILL_KINDS = ['skill', 'knowledge'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export type ItemKind = SkillKind | 'work_context';

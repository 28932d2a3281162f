export type PostKind = 'observation' | 'pfmp' | 'internship' | 'apprenticeship' | 'professionalisation' | 'job' | 'immersion';

/** R4153-39: contracts of apprenticeship and professionalisation, pupils and students who prepare a vocational or technological diploma. */
const CONTRACTS: readonly PostKind[] = ['apprenticeship', 'professionalisation'];
const PLACEMENTS: readonly PostKind[] = ['pfmp', 'internship'];

/** A contract of work-study is a vocational training of itself; a placement follows the course of the pupil or student. */
export const isDerogationOpenTo = (kind: PostKind, isVocational: boolean): boolean =>
  CONTRACTS.includes(kind) || (isVocational && PLACEMENTS.includes(kind));

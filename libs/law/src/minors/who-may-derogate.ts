export type PostKind = 'observation' | 'pfmp' | 'internship' | 'apprenticeship' | 'professionalisation' | 'job' | 'immersion';

/** R4153-39: contracts of apprenticeship and professionalisation, pupils and students who prepare a vocational or technological diploma. */
const OPEN: readonly PostKind[] = ['pfmp', 'internship', 'apprenticeship', 'professionalisation'];

export const isDerogationOpenTo = (kind: PostKind): boolean => OPEN.includes(kind);

/** Kinds of posts in the order of a school career: observation week, vocational lycée, internship, contracts, job, immersion. */
export const POST_KINDS = ['observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'] as const;
export type PostKind = (typeof POST_KINDS)[number];

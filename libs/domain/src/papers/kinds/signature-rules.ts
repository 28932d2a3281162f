import { COMPANY_ROLES, type Role, SCHOOL_OFFICE_ROLES, SCHOOL_ROLES } from '../../role.js';

/** States in which a version is out for signature. */
export const SIGNING_STATES = ['ready_to_sign', 'partially_signed'] as const;
export const isOutForSignature = (state: string): boolean => SIGNING_STATES.some((one) => one === state);

/** Roles that fill and sign for the host. */
export const OF_HOST = [...COMPANY_ROLES, 'tutor'] as const;
/** The five of L124-1 of the Code de l'éducation, the referent teacher among them, and the guardians of a minor. */
export const SIGNERS_OF_AGREEMENT: readonly Role[] = ['student', 'guardian', ...OF_HOST, ...SCHOOL_ROLES];
/** Employer, employee and the training centre for its visa: no teacher signs a contract (R6222-2 of the Code du travail). */
export const SIGNERS_OF_CONTRACT: readonly Role[] = ['student', 'guardian', ...OF_HOST, ...SCHOOL_OFFICE_ROLES];

/** Rules by which a paper is signed in part, and by all. `sign_for_one`: the school files the paper that one signatory signed elsewhere. */
export const signatureRules = (signers: readonly Role[]) =>
  [
    { act: 'sign', from: SIGNING_STATES, by: signers },
    { act: 'sign_for_one', from: SIGNING_STATES, by: SCHOOL_OFFICE_ROLES },
  ] as const;

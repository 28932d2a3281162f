import type { SignatoryForSchool } from '@seve/api-client';

/** No letter goes there: there is no address, or the person of the seat has no standing today. */
export const isToldByHand = ({ email, isLeftOut }: Pick<SignatoryForSchool, 'email' | 'isLeftOut'>): boolean => email === null || isLeftOut;

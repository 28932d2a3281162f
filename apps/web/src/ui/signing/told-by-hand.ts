import type { SignatoryForSchool } from '@seve/api-client';

/** True when the person gets no letter: there is no address, or the person may not hold the seat today. */
export const isToldByHand = ({ email, isLeftOut }: Pick<SignatoryForSchool, 'email' | 'isLeftOut'>): boolean => email === null || isLeftOut;

/** One byte that opens an offer to a student or not: bits 0 to 5 are the levels aimed at. */
export const LICENCE_BIT = 6;
/** A named diploma or school: the rest of the gate does not tell all. */
export const SPECIAL_BIT = 7;
export const LICENCE = 1 << LICENCE_BIT;
export const SPECIAL = 1 << SPECIAL_BIT;

/** One byte that opens an offer to a student or not: bits 0 to 5 are the levels aimed at. As in ../../kernel/world.ts. */
export const LICENCE = 1 << 6;
/** A named diploma or school: the rest of the gate does not tell all. */
export const SPECIAL = 1 << 7;

/** Bits of the gate byte, which opens an offer to a student: bits 0 to 5 are the sought levels. Same as in ../../kernel/world.ts. */
export const LICENCE = 1 << 6;
/** Bit of an offer that names a diploma or schools, which the gate alone does not decide. */
export const SPECIAL = 1 << 7;

export const PASSWORD_MIN = 12;
export const SIRET_LENGTH = 14;

/** The two academies of the region. */
export const ACADEMIES = ['amiens', 'lille'] as const;
export type Academy = (typeof ACADEMIES)[number];

const LILLE = ['59', '62'];

/** Returns the academy of a commune of Hauts-de-France by its INSEE code: Nord and Pas-de-Calais belong to Lille. */
export const academyOf = (communeInsee: string): Academy => (LILLE.includes(communeInsee.slice(0, 2)) ? 'lille' : 'amiens');

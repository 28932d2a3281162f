/** The two of the region. */
export const ACADEMIES = ['amiens', 'lille'] as const;
export type Academy = (typeof ACADEMIES)[number];

const LILLE = ['59', '62'];

/** Of a commune of Hauts-de-France by its INSEE code: Lille has the Nord and the Pas-de-Calais. */
export const academyOf = (communeInsee: string): Academy => (LILLE.includes(communeInsee.slice(0, 2)) ? 'lille' : 'amiens');

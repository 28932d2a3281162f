/** Sectors of plant chemistry and related activities: a company names its own, a student may prefer some. */
export const SECTORS = [
  'agri_food',
  'plant_chemistry',
  'chemistry',
  'bioenergy',
  'materials',
  'cosmetics_health',
  'environment',
  'laboratory_services',
  'engineering',
] as const;
export type Sector = (typeof SECTORS)[number];

/** By headcount: under 10, under 50, under 250 (recommendation 2003/361/EC), 250 and more. */
export const COMPANY_SIZES = ['micro', 'small', 'medium', 'large'] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];

import type { CompanySize, Sector, Sentence } from '@seve/domain';

export const SECTOR_NAMES: Readonly<Record<Sector, Sentence>> = {
  agri_food: { fr: 'agroalimentaire', en: 'food industry' },
  plant_chemistry: { fr: 'chimie du végétal', en: 'plant chemistry' },
  chemistry: { fr: 'chimie', en: 'chemistry' },
  bioenergy: { fr: 'bioénergies', en: 'bioenergy' },
  materials: { fr: 'matériaux', en: 'materials' },
  cosmetics_health: { fr: 'cosmétique et santé', en: 'cosmetics and health' },
  environment: { fr: 'environnement', en: 'environment' },
  laboratory_services: { fr: 'laboratoires et analyses', en: 'laboratories and analyses' },
  engineering: { fr: 'ingénierie', en: 'engineering' },
};

export const SIZE_NAMES: Readonly<Record<CompanySize, Sentence>> = {
  micro: { fr: 'moins de 10 personnes', en: 'fewer than 10 people' },
  small: { fr: '10 à 49 personnes', en: '10 to 49 people' },
  medium: { fr: '50 à 249 personnes', en: '50 to 249 people' },
  large: { fr: '250 personnes et plus', en: '250 people and more' },
};

import { SKILL } from '../skill-names.js';
import type { DemoOffer } from './demo-offer.js';

export const JOBS: readonly DemoOffer[] = [
  {
    key: 'laboratoire-huiles',
    company: 'colzea',
    kind: 'job',
    title: 'Technicien / Technicienne de laboratoire en industrie',
    description: `Contrat à durée indéterminée, à pourvoir dès la fin de vos études.

Vous analysez matières premières et produits finis par chromatographie et spectroscopie, validez les lots, entretenez le parc d’appareils et accueillez les stagiaires.
Deux fois par mois, vous prélevez chez nos triturateurs de l’Oise et de la Somme avec un véhicule de l’entreprise.

Premier emploi bienvenu. Salaire sur treize mois, mutuelle, télétravail impossible mais horaires variables.`,
    romeCodes: ['H1503', 'H1210'],
    targetLevels: [5, 6],
    seats: 1,
    startInDays: [60, 120],
    durationWeeks: null,
    expiresInDays: 50,
    pay: { cents: 208_000, unit: 'month' },
    licenceFor: 'Prélèvements deux fois par mois chez nos fournisseurs, sans transport en commun.',
    required: [SKILL.checkConformity, SKILL.analyseProducts, SKILL.rawMaterials],
    wanted: [SKILL.chromatography, SKILL.writeReports, SKILL.goodLaboratoryPractice],
    taught: [SKILL.spectroscopy, SKILL.metrology],
    status: 'published',
    since: 7,
  },
];

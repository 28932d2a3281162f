/** An establishment with the fields that the directory returned in November 2026. */
interface Establishment {
  siret: string;
  [field: string]: unknown;
}

const COMMUNE = { commune: '80021', code_postal: '80000', libelle_commune: 'AMIENS' };

export const establishment = (siret: string, changes: Record<string, unknown> = {}): Establishment => ({
  activite_principale: '10.62Z',
  activite_principale_naf25: null,
  adresse: '12 RUE DU MOULIN 80000 AMIENS',
  ancien_siege: false,
  annee_tranche_effectif_salarie: '2024',
  caractere_employeur: 'O',
  ...COMMUNE,
  date_creation: '2004-03-01',
  date_fermeture: null,
  epci: '248000531',
  est_siege: true,
  etat_administratif: 'A',
  latitude: '49.894',
  liste_enseignes: null,
  longitude: '2.295',
  nom_commercial: null,
  region: '32',
  siret,
  statut_diffusion_etablissement: 'O',
  tranche_effectif_salarie: '21',
  ...changes,
});

/** Returns a response about one company with these establishments. */
export const companyAnswer = (establishments: readonly Establishment[], changes: Record<string, unknown> = {}) => ({
  results: [
    {
      siren: establishments[0]?.siret.slice(0, 9),
      nom_complet: 'AMIDONS DE LA SELLE (ADS)',
      nom_raison_sociale: 'AMIDONS DE LA SELLE',
      sigle: 'ADS',
      nombre_etablissements: 4,
      nombre_etablissements_ouverts: 3,
      etat_administratif: 'A',
      statut_diffusion: 'O',
      ...changes,
      matching_etablissements: establishments,
    },
  ],
  total_results: 1,
  page: 1,
  per_page: 10,
  total_pages: 1,
});

export const NO_COMPANY = { results: [], total_results: 0, page: 1, per_page: 10, total_pages: 0 };

/** Returns the response about a self-employed person who has withheld name and address. */
export const hiddenAnswer = (siret: string) =>
  companyAnswer(
    [
      establishment(siret, {
        ...{ adresse: '[NON-DIFFUSIBLE] 80000 AMIENS', statut_diffusion_etablissement: 'P', nom_commercial: '[NON-DIFFUSIBLE]' },
      }),
    ],
    { nom_complet: '[NON-DIFFUSIBLE]', nom_raison_sociale: null, statut_diffusion: 'P' },
  );

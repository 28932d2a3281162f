import type { DatedTable } from '../dated.js';

const STATE_FORM = 'Formulaire public du contrat d’apprentissage (mission-apprentissage, novembre 2024)';

/** OPCO of a collective agreement by IDCC, for the sector and its neighbours. */
export const OPCO_BY_IDCC: DatedTable<Readonly<Record<string, string>>> = {
  name: 'opco-by-idcc',
  knownUntil: null,
  rows: [
    {
      validFrom: '2019-04-01',
      source: STATE_FORM,
      value: {
        '0016': 'OPCO Mobilités',
        '0044': 'OPCO 2i',
        '0045': 'OPCO 2i',
        '0087': 'OPCO 2i',
        '0112': 'OCAPIAT',
        '0176': 'OPCO 2i',
        '0292': 'OPCO 2i',
        '0573': 'AKTO',
        '0669': 'OPCO 2i',
        '1388': 'OPCO 2i',
        '1396': 'OCAPIAT',
        '1486': 'Atlas',
        '1555': 'OPCO 2i',
        '1747': 'OCAPIAT',
        '1930': 'OCAPIAT',
        '2728': 'OCAPIAT',
        '3109': 'OCAPIAT',
        '7002': 'OCAPIAT',
        '7003': 'OCAPIAT',
        '7007': 'OCAPIAT',
      },
    },
  ],
};

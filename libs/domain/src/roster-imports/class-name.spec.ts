import { describe, expect, it } from '@jest/globals';
import { readClassName } from './class-name.js';

const NAMES: readonly (readonly [name: string, level: number | null, year: number | null, certification: string | null])[] = [
  ['2NDE 3', 4, 1, null],
  ['SECONDE5', 4, 1, null],
  ['2GT10', 4, 1, null],
  ['204', 4, 1, null],
  ['2MTNE', 4, 1, null],
  ['2PMIA1', 4, 1, null],
  ['TLE BAC PRO PCEPC', 4, 3, 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons'],
  ['1PCEPC', 4, 2, 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons'],
  ['TPCEPC', 4, 3, 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons'],
  ['Bac pro MSPC 1re année', 4, null, 'bac-pro-maintenance-des-systemes-de-production-connectes'],
  ['BTS1 CIRA', 5, 1, 'bts-controle-industriel-et-regulation-automatique'],
  ['2BTSPP', 5, 2, 'bts-pilotage-de-procedes'],
  ['TS2 CHIM', 5, 2, 'bts-metiers-de-la-chimie'],
  ['1BTS CHIM', 5, 1, 'bts-metiers-de-la-chimie'],
  ['BTS Métiers de la chimie 2', 5, null, 'bts-metiers-de-la-chimie'],
  ['BTS Pilotage de procédés', 5, null, 'bts-pilotage-de-procedes'],
  ['BTSA1 ANABIOTEC', 5, 1, 'btsa-anabiotec'],
  ['BTS BIOQ 1', 5, null, 'btsa-bioqualim'],
  ['BUT2 CHIMIE', 6, 2, 'but-chimie'],
  ['BUT GCGP 3', 6, null, 'but-genie-chimique-genie-des-procedes'],
  ['Licence pro Chimie analytique', 6, null, null],
  ['M2 Chimie', 7, 2, 'master-chimie'],
  ['Master Biotechnologies', 7, null, 'master-biotechnologies'],
  ['CAP IC 1', 3, null, 'cap-industries-chimiques'],
  ['1CAP CIP', 3, 1, 'cap-conducteur-d-installations-de-production'],
  ['T STL', 4, 3, null],
  ['UPE2A', null, null, null],
  ['', null, null, null],
];

describe('the name of a class', () => {
  it.each(NAMES)('%s says level %p, year %p, %p', (name, level, year, certification) => {
    const reading = readClassName(name);
    expect({ level: reading.level, year: reading.year, certification: reading.certification }).toEqual({ level, year, certification });
  });
});

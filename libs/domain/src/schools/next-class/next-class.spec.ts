import { describe, expect, it } from '@jest/globals';
import { nextClass } from './next-class.js';

const LEAVES = 'leaves';
const ASKS = 'to decide';
const said = (name: string, certification: string | null = null): string => {
  const next = nextClass(name, certification);
  if (next.fate === 'up') return next.nextName;
  return next.fate === 'leave' ? LEAVES : ASKS;
};

/** As schools write them. */
const NAMES: readonly (readonly [name: string, next: string])[] = [
  // Bac pro: seconde, première, terminale.
  ['1 MSPC', 'T MSPC'],
  ['2 MSPC', '1 MSPC'],
  ['T MSPC', LEAVES],
  ['2MSPC', '1MSPC'],
  ['1MSPC2', 'TMSPC2'],
  ['TBPMSPC2', LEAVES],
  ['1BPMSPC2', 'TBPMSPC2'],
  ['2BPMSPC1', '1BPMSPC1'],
  ['T-PCEPC', LEAVES],
  ['1-PCEPC', 'T-PCEPC'],
  ['TPCEPC', LEAVES],
  ['1PCEPC', 'TPCEPC'],
  ['2DE PCEPC', '1RE PCEPC'],
  ['TLE BAC PRO PCEPC', LEAVES],
  ['1ère PIPAC', 'Tle PIPAC'],
  ['1ERE PIPAC', 'TLE PIPAC'],
  ['Tle PIPAC', LEAVES],
  ['2nde Bac Pro LCQ', '1re Bac Pro LCQ'],
  ['2NDE GA1', '1RE GA1'],
  ['2NDE BAC PRO MELEC', '1RE BAC PRO MELEC'],
  ['BAC PRO 1 MSPC', 'BAC PRO T MSPC'],
  ['BCP 2 MSPC', 'BCP 1 MSPC'],
  ['LP 1 ASSP B', 'LP T ASSP B'],
  ['Seconde bac pro procédés', 'Première bac pro procédés'],
  ['Première bac pro maintenance', 'Terminale bac pro maintenance'],
  ['Bac pro procédés, première', 'Bac pro procédés, terminale'],
  ['TERMINALE BAC PRO MSPC', LEAVES],
  ['SECONDE BAC PRO CIEL', 'PREMIÈRE BAC PRO CIEL'],
  ['Bac pro MSPC 1re année', 'Bac pro MSPC 2e année'],
  ['Bac pro MSPC 3e année', LEAVES],
  ['MSPC T', LEAVES],
  ['Bac pro MSPC 2', ASKS],
  ['1re/Tle MSPC', ASKS],
  ['BAC PRO 3 ANS 1ERE MSPC', 'BAC PRO 3 ANS TLE MSPC'],
  ['BP 1 COIFFURE', ASKS],
  ['1 BP', ASKS],
  ['1BMA', ASKS],
  // Secondes of which each pupil chooses.
  ['2 MRC', ASKS],
  ['2MTNE', ASKS],
  ['2PMIA1', ASKS],
  ['2NDE REMI', ASKS],
  ['Seconde métiers de la relation client', ASKS],
  ['2GT3', ASKS],
  ['SECONDE5', ASKS],
  ['204', ASKS],
  ['1 STL', 'T STL'],
  ['1G2', 'TG2'],
  ['TG2', LEAVES],
  // CAP.
  ['CAP1 OPC', 'CAP2 OPC'],
  ['CAP 1 CIP', 'CAP 2 CIP'],
  ['1CAP IC', '2CAP IC'],
  ['CAP 2 IC', LEAVES],
  ['TCAP', LEAVES],
  ['T CAP CIP', LEAVES],
  ['CAP IC 1re année', 'CAP IC 2e année'],
  ['CAP EN 1 AN', LEAVES],
  ['CAP1AN', LEAVES],
  ['CAP industries chimiques', ASKS],
  // BTS.
  ['1 BTS PP', '2 BTS PP'],
  ['BTS2 MS', LEAVES],
  ['BTS1 CIRA', 'BTS2 CIRA'],
  ['2BTSPP', LEAVES],
  ['TS1 CHIM', 'TS2 CHIM'],
  ['BTS CPI 1', 'BTS CPI 2'],
  ['BTS MS 2ème année', LEAVES],
  ['BTS BIOANALYSES 1ERE ANNEE', 'BTS BIOANALYSES 2E ANNEE'],
  ['BTS chimie première année', 'BTS chimie deuxième année'],
  ['BTSA1 ANABIOTEC', 'BTSA2 ANABIOTEC'],
  ['BTS 2027', ASKS],
  // After the bac.
  ['BUT2 CHIMIE', 'BUT3 CHIMIE'],
  ['BUT GCGP 3', LEAVES],
  ['BUT génie chimique, 2ème année', 'BUT génie chimique, 3ème année'],
  ['L3 CHIMIE', LEAVES],
  ['L1 SV', 'L2 SV'],
  ['M1 Chimie', 'M2 Chimie'],
  ['M2 Chimie', LEAVES],
  ['Licence pro Chimie analytique', LEAVES],
  ['MC TECHNICIEN EN RESEAUX', LEAVES],
  ['FCIL LABO', LEAVES],
  ['ECG1', 'ECG2'],
  ['MPSI', ASKS],
  ['PSI', LEAVES],
  // What says no year.
  ['3e prépa-métiers', ASKS],
  ['3PM', ASKS],
  ['ULIS', ASKS],
  ['UPE2A', ASKS],
  ['Groupe B', ASKS],
  ['CIRA', ASKS],
  ['Truc 2', ASKS],
  ['', ASKS],
];

describe('what follows a class', () => {
  it.each(NAMES)('%s: %s', (name, next) => expect(said(name)).toBe(next));

  it('goes on from each proposed name until the last year, which leaves', () => {
    const ends = NAMES.filter(([, next]) => next !== LEAVES && next !== ASKS).map(([name]) => {
      const way = [name];
      while (way.length < 4) {
        const next = said(way.at(-1) ?? '');
        if (next === LEAVES) return 'ends';
        way.push(next);
      }
      return way.join(' > ');
    });
    expect(ends.filter((end) => end !== 'ends')).toEqual([]);
  });

  it.each([
    ['2NDE 3', 'bac-pro-maintenance-des-systemes-de-production-connectes', '1RE 3'],
    ['1 A', 'bac-pro-maintenance-des-systemes-de-production-connectes', 'T A'],
    ['1 E', 'bac-pro-maintenance-des-systemes-de-production-connectes', 'T E'],
    ['Groupe 2', 'bts-controle-industriel-et-regulation-automatique', ASKS],
    ['CIRA 1', 'bts-controle-industriel-et-regulation-automatique', 'CIRA 2'],
    ['MC 1', 'bts-metiers-de-la-chimie', 'MC 2'],
    ['1 MSPC', 'bts-maintenance-des-systemes-option-systemes-de-production', '2 MSPC'],
    ['1re IC', 'cap-industries-chimiques', '2e IC'],
    ['GCGP 2', 'but-genie-chimique-genie-des-procedes', 'GCGP 3'],
    ['DSP chimie verte', 'dsp-operateur-en-biotechnologies-de-la-chimie-verte', LEAVES],
    ['Groupe B', 'bac-pro-maintenance-des-systemes-de-production-connectes', ASKS],
    ['BTS 1', 'bac-pro-maintenance-des-systemes-de-production-connectes', ASKS],
    ['2PMIA', 'bac-pro-maintenance-des-systemes-de-production-connectes', ASKS],
  ])('%s of the programme %s: %s', (name, certification, next) => expect(said(name, certification)).toBe(next));

  it('proposes the premières of a family of trades, and the tracks of a class préparatoire', () => {
    expect(nextClass('2 MRC', null)).toEqual({ fate: 'undecided', why: 'family', proposals: ['1 MCV A', '1 MCV B', '1 MA'] });
    expect(nextClass('PCSI 2', null)).toEqual({ fate: 'undecided', why: 'several', proposals: ['PC 2', 'PSI 2'] });
  });
});

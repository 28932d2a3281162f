import { describe, expect, it } from '@jest/globals';
import { droppedByContent, isCellDropped } from './sensitive-columns.js';

describe('the cells of a column that no list is to hold', () => {
  it.each([
    ['support', 'PAP', '', 'PPRE', 'PAI'],
    ['support', 'P.A.P.', 'néant', '', 'pap signé'],
    ['support', 'AESH mutualisée', 'Tiers temps', 'Tiers-temps', 'non'],
    ['support', 'dyslexie', 'Dysorthographie', 'TDA H', 'TDAH'],
    ['support', 'ULIS', 'ULIS'],
    ['health', 'allergie arachide', 'asthme', ''],
    ['health', '1 08 02 80 021 123 45', '208027502112345'],
    ['bank', 'FR76 3000 6000 0112 3456 7890 189', 'FR1420041010050500013M02606'],
    ['phone', '06 12 34 56 78', '+33612345678'],
    ['sex', 'F', 'M', 'm'],
  ])('are known for %s by what they say, whatever stands above them: %s …', (reason, ...cells) => {
    expect(droppedByContent(cells)).toBe(reason);
  });

  it.each([
    ['names', ['DURAND', 'Pia', 'PAPIN', 'Disy', 'MARTIN']],
    ['classes', ['2NDE 3', 'ULIS', 'TLE PCEPC', 'BTS1 CHIM']],
    ['numbers', ['10000', '4217', '10000001']],
    ['nothing', ['', ' ']],
  ])('are no plans where they are %s', (_what, cells) => {
    expect(droppedByContent(cells)).toBeNull();
  });

  it('a class may be called ULIS, and no class is called PAP', () => {
    expect(droppedByContent(['ULIS', 'ULIS'], 'class_name')).toBeNull();
    expect(droppedByContent(['PAP', 'PPRE', '2NDE 3'], 'class_name')).toBe('support');
    expect(droppedByContent(['PAP', 'PAI'], 'last_name')).toBeNull();
  });

  it('a number of social security is no number of a pupil, whatever its heading says', () => {
    expect(droppedByContent(['1 08 02 80 021 123 45', '208027502112345'], 'internal_number')).toBe('health');
    expect(droppedByContent(['10000', '20260042', 'A-117'], 'internal_number')).toBeNull();
  });

  it.each([
    ['programme', 'PAP depuis 2024', true],
    ['programme', 'allergie arachide', true],
    ['programme', 'CAP Accompagnant éducatif petite enfance', false],
    ['class_name', 'ULIS', false],
    ['last_name', 'PAP', false],
    ['email', '06 12 34 56 78', true],
  ] as const)('one cell of %s, %s, is dropped: %s', (field, cell, isDropped) => {
    expect(isCellDropped(cell, field)).toBe(isDropped);
  });
});

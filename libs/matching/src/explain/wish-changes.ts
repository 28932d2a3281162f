import type { Pair } from '../facts/facts.js';
import type { Change } from './change.js';
import { SECTOR_NAMES, SIZE_NAMES } from './company-labels.js';
import { occupationLabel } from './occupation-labels.js';
import { typesetSentence } from './wording.js';

export function moreOccupations({ student, offer }: Pair): Change[] {
  return offer.romeCodes
    .filter((code) => !student.wantedRomeCodes.includes(code))
    .map((code) => {
      const name = occupationLabel(code);
      const words = typesetSentence(
        `Ajouter « ${name} » aux métiers visés, s'il vous attire`,
        `Add “${name}” to the occupations you aim at, if it appeals to you`,
      );
      return {
        kind: 'occupation',
        what: code,
        sentence: words,
        student: { ...student, wantedRomeCodes: [...student.wantedRomeCodes, code] },
      };
    });
}

/**
 * Only for a student who wishes for some already: no wish means that any will do, and a first one would narrow the search to gain a point.
 */
export function moreSectors({ student, offer: { sector } }: Pair): Change[] {
  if (sector === null || student.sectorWishes.length === 0 || student.sectorWishes.includes(sector)) return [];
  const name = SECTOR_NAMES[sector];
  const words = typesetSentence(
    `Ajouter « ${name.fr} » aux secteurs souhaités, s'il vous attire`,
    `Add “${name.en}” to the sectors you wish for, if it appeals to you`,
  );
  return [{ kind: 'sector', what: sector, sentence: words, student: { ...student, sectorWishes: [...student.sectorWishes, sector] } }];
}

export function moreSizes({ student, offer: { size } }: Pair): Change[] {
  if (size === null || student.sizeWishes.length === 0 || student.sizeWishes.includes(size)) return [];
  const name = SIZE_NAMES[size];
  const words = typesetSentence(
    `Ajouter « ${name.fr} » aux tailles souhaitées, si cela vous va`,
    `Add “${name.en}” to the sizes you wish for, if it suits you`,
  );
  return [{ kind: 'size', what: size, sentence: words, student: { ...student, sizeWishes: [...student.sizeWishes, size] } }];
}

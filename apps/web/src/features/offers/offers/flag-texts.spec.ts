import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { PLAIN_OFFER_FLAGS } from '@seve/domain';
import { readCatalogue } from '../../../i18n/key-scan.js';

const texts = readCatalogue(join(dirname(fileURLToPath(import.meta.url)), '../../../i18n/fr'));

describe('a yes-or-no field of an offer', () => {
  it.each(PLAIN_OFFER_FLAGS)('%s has the sentence of its box, its name and what is read where it holds', (flag) => {
    expect(['ask', 'name', 'yes'].filter((part) => !texts.has(`offers:flags.${flag}.${part}`))).toEqual([]);
  });
});

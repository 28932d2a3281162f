import type { Level, OfferKind } from '@seve/domain';

/** Meaning of words about the contract or the diploma. */
export type ContractMeaning = { kinds: readonly OfferKind[] } | { levels: readonly Level[] };

/** "Stage" also names the periods of a bac pro (PFMP) and the observation weeks of seconde. */
const ANY_INTERNSHIP: readonly OfferKind[] = ['internship', 'pfmp', 'observation'];

/** Phrases, folded, in the singular, without linking words. */
const KINDS: readonly (readonly [readonly OfferKind[], string])[] = [
  [ANY_INTERNSHIP, 'stage|stagiaire|internship|intern|trainee|traineeship|placement|work placement'],
  [['internship'], 'stage fin etude|fin etude|stage pfe|pfe'],
  [['pfmp'], 'pfmp|stage pfmp|periode formation milieu professionnel'],
  [
    ['observation'],
    'observation|stage observation|sequence observation|stage decouverte|seconde|2nde|2de|stage seconde|stage 2nde|stage 2de|' +
      'troisieme|3eme|3e|stage troisieme|stage 3eme|stage 3e|stage college|observation week|observation internship|job shadowing|work shadowing',
  ],
  [['apprenticeship', 'professionalisation'], 'alternance|alternant|alternante|contrat alternance|work study'],
  [['apprenticeship'], 'apprentissage|apprenti|apprentie|contrat apprentissage|apprenticeship|apprentice'],
  [
    ['professionalisation'],
    'contrat pro|contrat professionnalisation|professionnalisation|contrat professionnel|professionalisation|professionalisation contract|' +
      'professionalization|professionalization contract',
  ],
  [['job'], 'job|emploi|cdi|cdd|boulot|embauche|recrutement|job ete|premier emploi|employment|vacancy|permanent contract|full time job'],
  [['immersion'], 'immersion|pmsmp|mini stage|stage immersion|immersion professionnelle|work immersion|taster day'],
];

const LEVELS: readonly (readonly [readonly Level[], string])[] = [
  [[3], 'cap|capa|bep|niveau 3'],
  [
    [4],
    'bac|bac pro|bac professionnel|baccalaureat|baccalaureat professionnel|bac techno|bac technologique|bp|brevet professionnel|terminale|' +
      'lycee|lycee pro|lycee professionnel|stl|bac stl|sti2d|bac sti2d|niveau 4|vocational baccalaureate',
  ],
  [[5], 'bts|btsa|bac 1|bac 2|bac2|deug|niveau 5'],
  [[5, 6], 'dut'],
  [[6], 'but|licence|license|licence pro|licence professionnelle|bachelor|l3|bac 3|bac3|niveau 6'],
  [[6, 7], 'bac 4|bac4'],
  [[7], 'master|mastere|master 1|master 2|m1|m2|bac 5|bac5|ecole ingenieur|eleve ingenieur|diplome ingenieur|cycle ingenieur|niveau 7'],
  [[8], 'doctorat|doctorant|doctorante|these|phd|bac 8|bac8|doctorate'],
];

const PHRASES = new Map<string, ContractMeaning>([
  ...KINDS.flatMap(([kinds, phrases]) => phrases.split('|').map((phrase) => [phrase, { kinds }] as const)),
  ...LEVELS.flatMap(([levels, phrases]) => phrases.split('|').map((phrase) => [phrase, { levels }] as const)),
]);

export const CONTRACT_WORDS: readonly string[] = [...new Set([...PHRASES.keys()].flatMap((phrase) => phrase.split(' ')))];
const known = new Set(CONTRACT_WORDS);

/** Returns the word in the form that phrases use, in the singular; undefined for a word of no phrase. */
export function contractWord(word: string): string | undefined {
  if (known.has(word)) return word;
  const singular = word.replace(/[sx]$/, '');
  return known.has(singular) ? singular : undefined;
}

export const MOST_CONTRACT_WORDS = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));

/** Returns the meaning of a phrase; its words are folded and without linking words. */
export const contractMeaning = (words: readonly string[]): ContractMeaning | undefined => PHRASES.get(words.join(' '));

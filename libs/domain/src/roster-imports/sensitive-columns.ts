import { fold } from '@seve/reference';
import type { DropReason, RosterField } from './roster-field.js';

/** Support plans and assistants of pupils with special needs, by their official acronyms. */
const SUPPORT =
  'pap|paps|ppre|ppres|pps|pai|pais|mopps|ppi|gevasco|geva|rased|sessad|itep|ime|ulis|segpa|upe2a|ebep|avs|avsi|aesh|accompagnants?|accompagnements?|amenagements?|adaptations?|(?:tiers|1 3) ?temps|(?:temps|tps) majores?|majorations?|amenag|besoins? (?:educatifs? )?particuliers?|besoins? specifiques?|inclusion|dys|dys\\w+|tdah?|tda ?h|tsa|autis\\w+|haut potentiel|hpi|eip|precoces?|orthophon\\w+|troubles?|suivi specifique|mesures? particulieres?|(?:projets?|plans?|programmes?) (?:d ?accueil|personnalises?|individualises?)';

/** Forbidden headings, normalised: without case, accents and punctuation. The first match gives the reason. */
const BY_HEADING: readonly (readonly [DropReason, RegExp])[] = [
  [
    'guardian',
    /\b(peres?|meres?|parents?|parental\w*|famille (?:d ?accueil)|responsables?|resp|rl ?[12]|representants?|tuteurs?|tutrices?|tutelle|legale?s?|urgences?|a prevenir|prevenir|contacts? (?:familles?|foyer)|(?:mails?|courriels?|mel|adresses?|emails?) (?:de la |des )?familles?|personnes? (?:a contacter|autorisees?))\b/,
  ],
  ['support', new RegExp(`\\b(?:${SUPPORT})\\b`)],
  ['disability', /\b(rqth|boe|handicap\w*|mdph|cdaph|aeeh|aah|invalid\w*)\b/],
  [
    'health',
    /\b(secu|securite sociale|nir|nss|n ss|ameli|mutuelle|sante|allergi\w*|asthm\w*|diabet\w*|epilep\w*|medecins?|medic\w*|infirm\w*|vaccin\w*|vaccins|dtp|dt ?polio|ror|maladies?|traitements?|soins?|hospitali\w*|groupe sanguin|regime alimentaire|alimentaires?|psycholog\w*|psy|dispens\w*|grossesses?|enceintes?|addict\w*)\b/,
  ],
  ['religion', /\b(religio\w*|cultes?|confession\w*|catech\w*|cate|baptem\w*|baptis\w*|halal|casher|cacher|kasher|sans porc|porc)\b/],
  [
    'family',
    /\b(situations? (?:familiales?|de famille|matrimoniales?|des parents|sociales?)|etat civil des parents|divorce\w*|separe\w*|garde alternee|fratrie|freres?|soeurs?|enfants? a charge|nb enfants|ase|aide sociale|pjj|placement (?:ase|judiciaire)|foyer|assistante? sociale|social|bours\w*|echelons?|fonds sociaux|quotient|qf|caf|allocataires?|suivi (?:educatif|social|as)|mesures? (?:de placement|educatives?)|judiciaires?|revenus?|csp|pcs|professions?)\b/,
  ],
  ['bank', /\b(iban|rib|bic|swift|banque|bancaires?|domiciliation|prelevements?|titulaire du compte)\b/],
  ['sex', /^(code |lib(elle)? )?(sexe|genre|civilite|civ|h f|m f|f m|f h|titre)\b/],
  [
    'birth_place',
    /\b(code postal|cp|commune|ville|lieu|pays|dep|departement|insee)\b.*\bnai\w*|\bnaiss\w* (lieu|commune|ville|pays)|^ne e? ?a$/,
  ],
  [
    'nationality',
    /\bnationalites?\b|\bpays\b|\btitres? de sejour\b|\b(?:langue|origine|groupe)s? (?:maternelles?|ethniques?|geographiques?)\b/,
  ],
  [
    'address',
    /\badr\w*\b(?!.*\b(mail|e ?mail|electronique|courriel|messagerie)\b)|\b(code postal|cp|code commune|voie|rue|localite|bureau distributeur|quartier|domicile)\b|^(ville|commune)\b/,
  ],
  ['phone', /\b(tel|tels|telephones?|portables?|mobiles?|gsm|fixe|sms)\b/],
];

/** Returns a heading in lower-case words: `DateNaiss` and `date_naiss *` become equal. */
export const foldedHeader = (header: string): string => fold(header.slice(0, 120).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/** Joins abbreviations written with dots or spaces: « P.A.P. », « A E S H ». */
const joined = (folded: string): string => folded.replace(/\b\w(?: \w\b)+/g, (letters) => letters.replaceAll(' ', ''));

/** Returns why a column with this heading is never kept; null for an allowed one. */
export function droppedBecause(header: string): DropReason | null {
  const folded = foldedHeader(header);
  // Data of the training centre itself.
  if (folded.startsWith('etablissement')) return null;
  // `ProjetPAP` is two words, but `DYSlexie` is one.
  const forms = [folded, joined(folded), fold(header.slice(0, 120))];
  return BY_HEADING.find(([, says]) => forms.some((form) => says.test(form)))?.[0] ?? null;
}

const PHONE = /^(?:\+33|0033|0)[ .]?[1-9](?:[ .-]?\d{2}){4}$/;
const SEX = /^(?:[mfhg]|masculin|f[ée]minin|homme|femme|gar[çc]on|fille)$/i;
const IBAN = /^[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}$/i;
/** French social security number, with or without its key. */
const NIR = /^[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?$/i;
const PLAN = 'pap|paps|ppre|pps|pai|gevasco|aesh|ebep|tiers ?temps|dys\\w*|tdah?|rqth|mdph';
/** In a class column, names of special-needs classes (ULIS, SEGPA, UPE2A) are allowed. */
const PLAN_CELL = new RegExp(`\\b(?:${PLAN})\\b`);
const SUPPORT_CELL = new RegExp(`\\b(?:${PLAN}|ulis|segpa|upe2a|avs|amenagements?)\\b`);
const HEALTH_CELL = /\b(allergi\w*|asthm\w*|diabet\w*|epilep\w*|a jour de ses vaccins|vaccin\w*)\b/;

const says = (pattern: RegExp) => (cell: string) => pattern.test(fold(cell)) || pattern.test(joined(fold(cell)));
/** Share of matching cells to drop a column: high for common patterns, lower for sensitive data. */
const [MOST, HALF] = [0.8, 0.5];

type CellRule = readonly [reason: DropReason, isOne: (cell: string) => boolean, share: number];
const OF_PHONE: CellRule = ['phone', (cell) => PHONE.test(cell), MOST];
const BY_CELL: readonly CellRule[] = [
  OF_PHONE,
  ['sex', (cell) => SEX.test(cell), MOST],
  ['bank', (cell) => IBAN.test(cell), HALF],
  ['health', (cell) => NIR.test(cell) || HEALTH_CELL.test(fold(cell)), HALF],
  ['support', says(SUPPORT_CELL), HALF],
];
const OF_A_CLASS: readonly CellRule[] = [
  ['support', says(PLAN_CELL), HALF],
  ['health', (cell) => HEALTH_CELL.test(fold(cell)), HALF],
];
const OF_A_NUMBER: readonly CellRule[] = [['health', (cell) => NIR.test(cell), HALF]];

/**
 * Fields whose cells are checked even under a known heading: « Groupe » can head anything, « Identifiant » can head social security
 * numbers.
 */
const CHECKED: Partial<Record<RosterField, readonly CellRule[]>> = {
  class_name: OF_A_CLASS,
  programme: OF_A_CLASS,
  internal_number: OF_A_NUMBER,
  ine: OF_A_NUMBER,
  email: [OF_PHONE],
};

/** Returns why a column with these cells is never kept, whatever its heading; `field`: field of the heading. */
export function droppedByContent(samples: readonly string[], field: RosterField | null = null): DropReason | null {
  const filled = samples.map((value) => value.trim()).filter((value) => value !== '');
  const rules = field === null ? BY_CELL : (CHECKED[field] ?? []);
  return rules.find(([, isOne, share]) => filled.length > 0 && filled.filter(isOne).length / filled.length >= share)?.[0] ?? null;
}

/** Whether a single cell of a kept field is dropped, such as a support plan in a remarks column mapped to programmes. */
export const isCellDropped = (cell: string, field: RosterField): boolean => (CHECKED[field] ?? []).some(([, isOne]) => isOne(cell.trim()));

import { type Diploma, type DiplomaKind, diplomas, fold } from '@seve/reference';
import type { Level } from '../offers/offer.js';

/** What the name of a class, as schools write it, tells about its diploma. */
export interface ClassNameReading {
  /** Level of the diploma; null where the name does not tell it. */
  level: Level | null;
  /** Year of the programme: 1 for a seconde or BTS 1, 3 for a terminale. */
  year: 1 | 2 | 3 | null;
  kind: DiplomaKind | null;
  /** Key of the diploma; null where several or none fit. */
  certification: string | null;
  /** Confidence in the level, 0 to 1. */
  confidence: number;
}

interface Pattern {
  says: RegExp;
  level: Level | null;
  kind: DiplomaKind | null;
  year?: (found: RegExpExecArray) => 1 | 2 | 3 | null;
  confidence: number;
  /** The diploma is not in the register. */
  isOutside?: true;
}

const yearOf = (text: string | undefined): 1 | 2 | 3 | null => {
  if (text === undefined) return null;
  if (/^(2|S)/.test(text)) return 1;
  return text.startsWith('1') ? 2 : 3;
};
/** Year of higher education and CAP names, where 1 comes first. */
const countedYear = (found: RegExpExecArray): 1 | 2 | 3 | null => {
  const digit = found.slice(1).find((part) => part !== undefined && /^[123T]$/.test(part));
  return digit === undefined ? null : digit === 'T' ? 2 : (Number(digit) as 1 | 2 | 3);
};
const first = () => 1 as const;

/** Specialities of the vocational bac, after the families of trades of its first year. */
const VOCATIONAL =
  '(?:MTNE|TNE|MRC|MREMI|REMI|MPMIA|PMIA|MCCMIA|MMV|MMMV|MCVM|CVMM|MACM|MBBE|BBE|MHR|AGORA|GATL|GALT|ASSP|ACSSP|CIEL|MELEC|SPS?C|MSPC|PCEPC|PIPAC|BIT|BMA|CTRM|OTM|OTML|LOGI|MV|MVA|MCV|TCVA|TCB|TEB|TCI|TU|RPIP?|RMO|MEI|ICCER|MFER|MEMN|EMNB|TRPM|CVMM|CVPM|RC|AMA|CARR?|CARC|AERO|PH|PSR|SDG|AGOR|SN|ARCU|MES|EDPI|CPM|ANIM|MDA|SAPAT|CGEA|AP|AEROS?|MTBE|TBMV?|BMV?|BTP|CUIS|CSR|ERA|TMA|TMD|HPS|OL|OPTIQUE|ESTH|COIFF?|EC|ECP)';

/** Tried in this order on capitals without accents, with punctuation as spaces. */
const PATTERNS: readonly Pattern[] = [
  { says: /\b(?:3 ?(?:EME|PREPA|PM|PP)|4EME|5EME|6EME|SEGPA|UPE2A|ULIS|MLDS|FLE)\b/, level: null, kind: null, confidence: 0 },
  {
    says: /\bM(?:ASTER)? ?([12])\b(?!.*(?:GT|BTS))|\bMASTER\b|\bMST\b|\bMEEF\b/,
    level: 7,
    kind: 'master',
    year: countedYear,
    confidence: 0.9,
  },
  { says: /\b(?:INGENIEUR|ING|CYCLE ING)\w* ?([123])?/, level: 7, kind: 'ingenieur', year: countedYear, confidence: 0.8 },
  {
    says: /\bBUT ?([123])|\b([123]) ?(?:A|E|ERE|EME)? ?BUT|\bBUT\b|\bIUT\b|\bDUT\b/,
    level: 6,
    kind: 'but',
    year: countedYear,
    confidence: 0.95,
  },
  {
    says: /\b(?:LICENCE|LIC) ?(?:PRO)?|\bLPRO\b|\bLP (?!\d)(?=[A-Z]{3})|\bL ?([123])\b(?!.*(?:GT|TNE|MRC))/,
    level: 6,
    kind: null,
    year: countedYear,
    isOutside: true,
    confidence: 0.8,
  },
  { says: /\bBACHELOR ?([123])?/, level: 6, kind: 'bachelor', year: countedYear, confidence: 0.9 },
  { says: /\bBTSA ?([12])?|\b([12T]) ?(?:A|ERE|EME)? ?BTSA/, level: 5, kind: 'btsa', year: countedYear, confidence: 0.95 },
  {
    says: /\b(?:BTS|STS|TS) ?([12])?\b|\b(?:BTS|STS)([12])|\b([12T]) ?(?:ERE|EME|A)? ?(?:BTS|STS|TS)(?![A-Z]T)|\b(?:BTS|STS)|\b(?:TS)([12])/,
    level: 5,
    kind: 'bts',
    year: countedYear,
    confidence: 0.9,
  },
  { says: /\bCPGE\b|\bPCSI\b|\bMPSI\b|\bDCG\b/, level: 5, kind: null, confidence: 0.6 },
  { says: /\bCAPA ?([12])?|\b([12T]) ?(?:ERE|EME|A)? ?CAPA/, level: 3, kind: 'capa', year: countedYear, confidence: 0.95 },
  {
    says: /\bCAP ?([123])?|\b([123T]) ?(?:ERE|EME|A)? ?CAP(?!R)|^([12T])C(?:IC|IP)\b/,
    level: 3,
    kind: 'cap',
    year: countedYear,
    confidence: 0.95,
  },
  {
    says: /\b(2|S|1|T)(?:NDE|DE|ND|RE|ERE|LE|ERM)? ?(?:BAC ?PRO|BCP|BP|PRO|PR(?=[A-Z]{2})|B(?=[A-Z]{2})|P(?=[A-Z]{2})|M(?=(?:TNE|RC|REMI|PMIA|MV|HR|BBE)))/,
    level: 4,
    kind: 'bac_pro',
    year: (found) => yearOf(found[1]),
    confidence: 0.9,
  },
  { says: /\bBAC ?PRO|\bBCP|\bBACPRO/, level: 4, kind: 'bac_pro', confidence: 0.95 },
  {
    says: new RegExp(
      `(?:^|[^A-Z])(?:LP|BCP|BAC|BP|UFA|P|B|L)? ?(2|S|SEC|1|T)?(?:NDE|DE|ND|RE|ERE|LE)? ?(?:[A-F]?\\d? )?(?:B?P ?|B|M)?${VOCATIONAL}(?![A-Z]{3})`,
    ),
    level: 4,
    kind: 'bac_pro',
    year: (found) => yearOf(found[1]),
    confidence: 0.8,
  },
  {
    says: /(?:^|[^A-Z])(2|1|T)?(?:NDE|ND|DE|RE|ERE|LE)? ?(?:STL|STI2D|STAV|STMG|ST2S|STHR|STD2A)/,
    level: 4,
    kind: null,
    year: (found) => yearOf(found[1]),
    isOutside: true,
    confidence: 0.85,
  },
  {
    says: /\b(?:SECONDE?S?|SECOND|SEC|SCDE|SDE|2 ?\d{1,2} ?GT|2L\d{2}|2M\d{2}|2V\d{2}|2G ?\d|2 ?NDE?S?|2 ?EME|2 ?DES?|2 ?ND|2 ?N|SDGT|SD)(?![A-Z]{4})/,
    level: 4,
    kind: null,
    year: first,
    isOutside: true,
    confidence: 0.9,
  },
  { says: /(?:^|[^\d])(?:2|S) ?-?(?:GT|GEN|GATL|G|TE?C?)(?![A-Z]{3})|\bGT ?\d/, level: 4, kind: null, year: first, confidence: 0.9 },
  { says: /\b(?:PREMIERE|PREM|1 ?E?RE|1 ?ER)\b|\b1 ?(?:ERE?|RE)|\b1 ?G ?\d/, level: 4, kind: null, year: () => 2, confidence: 0.85 },
  { says: /\b(?:TERMINALE|TERM|TLE|TALE|TG)|\bT ?(?:G|\d)/, level: 4, kind: null, year: () => 3, confidence: 0.8 },
  {
    says: /^2 ?[A-Z]{1,2} ?\d{0,2}$|^[A-Z]?2 ?\d{1,2}$|^(?:2|02) \d{1,2}$|^S ?\d{1,2}$/,
    level: 4,
    kind: null,
    year: first,
    confidence: 0.7,
  },
  { says: /^[02]?2\d{2}$|^2\d{2} ?[A-Z]*$|^2\d$|^02\d{0,2} ?[A-Z]?$|^20\d\d$/, level: 4, kind: null, year: first, confidence: 0.5 },
  { says: /^(?:2|[A-Z]{1,2} ?2) ?[A-Z][A-Z\d ]*$/, level: 4, kind: null, year: first, confidence: 0.6 },
  { says: /^1 ?[A-Z]{1,3} ?\d{0,2}$|^1\d{2}$/, level: 4, kind: null, year: () => 2, confidence: 0.5 },
  { says: /^T ?[A-Z]{1,5} ?\d{0,2}$/, level: 4, kind: null, year: () => 3, confidence: 0.5 },
  // Schools that number years by hundreds use 5, 6 and 7 for those of a lycée.
  { says: /^(?:LP? ?|PRO ?)?5\d{2}( ?S\d+)?$/, level: 4, kind: null, year: first, confidence: 0.4 },
];

/** Strips the leading zero of names such as `02GT3`, written for software that sorts by text. */
const capitals = (name: string): string =>
  fold(name.slice(0, 60))
    .toUpperCase()
    .replace(/^0(?=\d)/, '');

/** Abbreviations of the diplomas in the register, besides the words of their titles; also matched as the end of a word. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  'cap-industries-chimiques': ['IC', 'INDCHIM', 'CHIM'],
  'cap-conducteur-d-installations-de-production': ['CIP'],
  'capa-operateur-en-industries-agroalimentaires': ['OIA'],
  'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons': ['PCEPC', 'PCE', 'CHIM', 'PCEP'],
  'bac-pro-production-en-industries-pharmaceutiques-alimentaires-et-cosmetiques': ['PIPAC', 'BIO', 'BIOIND', 'PIPC'],
  'bac-pro-maintenance-des-systemes-de-production-connectes': ['MSPC', 'MEI'],
  'bp-pilote-d-installations-de-production-par-procedes': ['PIPP', 'PIPR'],
  'dsp-operateur-en-biotechnologies-de-la-chimie-verte': ['DSP', 'OBCV'],
  'bts-metiers-de-la-chimie': ['CHIM', 'MCHIM', 'MDC', 'MC', 'CH', 'CHI'],
  'bts-pilotage-de-procedes': ['PP', 'PDP', 'PILPRO', 'PPR'],
  'bts-controle-industriel-et-regulation-automatique': ['CIRA'],
  'bts-bioanalyses-en-laboratoire-de-controle': ['BALC', 'BIOAC', 'BIOANALYSES', 'ABM'],
  'bts-biotechnologie-en-recherche-et-en-production': ['BIOTECH', 'BIOTEC', 'BTK', 'BRP', 'BIOT'],
  'bts-metiers-de-l-eau': ['EAU', 'MDE', 'MEAU', 'ME'],
  'bts-maintenance-des-systemes-option-systemes-de-production': ['MSSP', 'MSP', 'MS', 'MAINT'],
  'btsa-anabiotec': ['ANABIOTEC', 'ANABIO', 'ANA'],
  'btsa-bioqualim': ['BIOQUALIM', 'BIOQ', 'BQ', 'STA'],
  'but-chimie': ['CHIM', 'CHIMIE', 'CH'],
  'but-genie-chimique-genie-des-procedes': ['GCGP', 'GCP'],
  'but-genie-biologique-sciences-de-l-aliment-et-biotechnologie': ['SAB', 'IAB'],
  'but-genie-biologique-sciences-de-l-environnement-et-ecotechnologies': ['SEE', 'GE'],
  'bachelor-chimie-et-genie-industriel': ['CGI'],
  'master-chimie': ['CHIM'],
  'master-biotechnologies': ['BIOTECH', 'BIOT'],
  'master-genie-des-procedes-et-des-bio-procedes': ['GP', 'GPBP', 'PROC'],
  'ingenieur-escom': ['ESCOM'],
  'ingenieur-utc-genie-des-procedes': ['UTC'],
  'ingenieur-unilasalle-agro-industries': ['UNILASALLE', 'LASALLE'],
};
const KIND_WORDS = new Set('CAP CAPA BAC PRO BP DSP BTS BTSA BUT BACHELOR MASTER INGENIEUR LICENCE TS STS'.split(' '));
const STOP = new Set('DE DES DU LA LE LES L D ET EN PAR OPTION'.split(' '));

/** Returns the share (0 to 1) of a title's words, or of its best abbreviation, that a name contains. */
function fits(words: readonly string[], { key, title }: Diploma): number {
  const bare = words.map((word) =>
    word.replace(/^[12T]?(?:BTSA?|STS|TS|CAPA?|BUT|BP|BCP|PRO|M|T|L)?(?=[12T]|[A-Z]{2})(?:[12T](?=[A-Z]))?/, '').replace(/\d+$/, ''),
  );
  const said = new Set([...words, ...bare, ...words.map((word) => word.replace(/^[12T]+|\d+$/g, ''))]);
  if (
    (SHORT_FORMS[key] ?? []).some(
      (form) => said.has(form) || words.some((word) => form.length >= 3 && word.replace(/\d+$/, '').endsWith(form)),
    )
  )
    return 1;
  const content = capitals(title)
    .split(' ')
    .filter((word) => !KIND_WORDS.has(word) && !STOP.has(word));
  const known = content.filter((word) => words.some((one) => one === word || (one.length >= 5 && word.startsWith(one))));
  return known.length / content.length;
}

/** Returns the single best fitting diploma of this kind or level; null below a share of one half, or for a tie. */
function certificationOf(
  words: readonly string[],
  kind: DiplomaKind | null,
  level: Level | null,
  known: readonly Diploma[],
): Diploma | null {
  const open = known.filter((one) =>
    kind === null ? level === null || one.level === level : one.kind === kind || (kind === 'bts' && one.kind === 'btsa'),
  );
  const scored = open.map((diploma) => ({ diploma, fit: fits(words, diploma) })).sort((a, b) => b.fit - a.fit);
  const [best, next] = scored;
  return best && best.fit >= 0.5 && best.fit > (next?.fit ?? 0) ? best.diploma : null;
}

/** Returns what a class's name tells about its diploma; the teacher decides. */
export function readClassName(name: string, known: readonly Diploma[] = diplomas()): ClassNameReading {
  const text = capitals(name);
  const words = text.split(' ').filter((word) => word !== '');
  const none = { level: null, year: null, kind: null, certification: null, confidence: 0 } as const;
  if (words.length === 0) return none;
  for (const { says, level, kind, year, confidence, isOutside } of PATTERNS) {
    const found = says.exec(text);
    if (!found) continue;
    if (level === null) return none;
    const diploma = isOutside ? null : certificationOf(words, kind, level, known);
    return {
      level: diploma?.level ?? level,
      year: year?.(found) ?? null,
      kind: diploma?.kind ?? kind,
      certification: diploma?.key ?? null,
      confidence,
    };
  }
  const diploma = certificationOf(words, null, null, known);
  return diploma ? { level: diploma.level, year: null, kind: diploma.kind, certification: diploma.key, confidence: 0.6 } : none;
}

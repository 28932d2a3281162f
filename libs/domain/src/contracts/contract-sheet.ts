import { ageDerogation, formatNaf, formatSiret, opcoOf } from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import { mediumDay } from '../calendar/day-words.js';
import type { ContractKind } from './contract.js';
import { CONTRACT_TYPES, type ContractParts, type ContractType, SITUATIONS_BEFORE, type SituationBefore } from './contract-parts.js';
import type { PayTableLine } from './contract-pay.js';

/** A box of the official form. `value` is null where it is not known; `isBlank`: never asked by Sève, filled by hand on the form. */
export interface SheetField {
  key: string;
  label: string;
  value: string | null;
  isBlank: boolean;
  /** What a form may ask for by itself, such as the month of a day; missing for plain words. */
  typed?: TypedValue;
}

/** A value that a form asks for in parts, without spaces or by a choice. */
export type TypedValue =
  | { is: 'day'; day: CivilDate | null }
  | { is: 'cents'; cents: number | null }
  | { is: 'minutes'; minutes: number | null }
  | { is: 'digits'; text: string | null }
  | { is: 'address'; text: string | null }
  | { is: 'choice'; code: string | null; choices: readonly FormChoice[] };

export interface FormChoice {
  code: string;
  label: string;
}

export interface SheetSection {
  key: string;
  title: string;
  fields: readonly SheetField[];
}

export interface ContractSheetFacts {
  kind: ContractKind;
  startOn: CivilDate;
  endOn: CivilDate;
  hostName: string;
  student: { firstName: string; lastName: string; birthDate: CivilDate | null; email: string | null };
  /** Of a minor. */
  guardian: { name: string; email: string | null } | null;
  parts: ContractParts;
  pay: readonly PayTableLine[];
  /** Day of signature, once all have signed. */
  signedOn: CivilDate | null;
}

type Value = string | number | boolean | null | undefined;

const words = (value: Value): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return String(value);
};
const box = (key: string, label: string, value: Value): SheetField => ({ key, label, value: words(value), isBlank: false });
const typed = (field: SheetField, value: TypedValue): SheetField => ({ ...field, typed: value });
const dayBox = (key: string, label: string, date: CivilDate | null | undefined): SheetField =>
  typed(box(key, label, day(date)), { is: 'day', day: date ?? null });
const addressBox = (key: string, label: string, text: string | undefined): SheetField =>
  typed(box(key, label, text), { is: 'address', text: text ?? null });
const YES_NO: readonly FormChoice[] = [
  { code: 'oui', label: 'oui' },
  { code: 'non', label: 'non' },
];
const yesNoBox = (key: string, label: string, value: boolean | undefined): SheetField =>
  typed(box(key, label, value), { is: 'choice', code: words(value), choices: YES_NO });
const digitsBox = (key: string, label: string, text: string | undefined, format: (text: string) => string): SheetField =>
  typed(box(key, label, text && format(text)), { is: 'digits', text: text ?? null });
const LEVELS: readonly FormChoice[] = [3, 4, 5, 6, 7, 8].map((level) => ({ code: String(level), label: `niveau ${level}` }));
const levelBox = (key: string, label: string, level: number | undefined): SheetField =>
  typed(box(key, label, level), { is: 'choice', code: words(level), choices: LEVELS });
const blank = (key: string, label: string): SheetField => ({ key, label, value: null, isBlank: true });
const day = (date: CivilDate | null | undefined): string | null => (date ? mediumDay(date, 'fr') : null);
const euros = (cents: number | null | undefined): string | null =>
  cents === null || cents === undefined ? null : new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100);
/** 2,100 minutes are `35 h`. */
export const weeklyWords = (minutes: number | undefined): string | null =>
  minutes === undefined
    ? null
    : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 === 0 ? '' : `\u00a0${String(minutes % 60).padStart(2, '0')}`}`;

const SITUATION_LABELS: Record<SituationBefore, string> = {
  school: 'Scolaire',
  preparation: 'Prépa apprentissage',
  student: 'Étudiant',
  apprenticeship: 'Contrat d’apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  subsidised: 'Contrat aidé',
  cfa_before_contract: 'En formation au CFA avant la signature d’un contrat',
  cfa_after_rupture: 'En formation au CFA après une rupture',
  trainee: 'Stagiaire de la formation professionnelle',
  employee: 'Salarié',
  job_seeker: 'Personne à la recherche d’un emploi',
  inactive: 'Inactif',
};
const TYPE_LABELS: Record<string, string> = {
  '11': '11, premier contrat d’apprentissage',
  '21': '21, nouveau contrat avec le même employeur',
  '22': '22, nouveau contrat avec un autre employeur',
  '23': '23, nouveau contrat après une rupture',
};

const employerKindBox = (isPublic: boolean | undefined): SheetField => {
  const code = isPublic === undefined ? null : isPublic ? 'public' : 'privé';
  return typed(box('isPublic', 'Employeur', code), {
    is: 'choice',
    code,
    choices: ['public', 'privé'].map((one) => ({ code: one, label: one })),
  });
};
const situationBox = (situation: SituationBefore | undefined): SheetField => {
  const code = situation === undefined ? null : String(SITUATIONS_BEFORE.indexOf(situation) + 1);
  const choices = SITUATIONS_BEFORE.map((one, at) => ({ code: String(at + 1), label: SITUATION_LABELS[one] }));
  const value = situation === undefined ? null : `${code}, ${SITUATION_LABELS[situation]}`;
  return typed(box('situationBefore', 'Situation avant ce contrat', value), { is: 'choice', code, choices });
};
const typeBox = (type: ContractType | undefined): SheetField => {
  const choices = CONTRACT_TYPES.map((code) => ({ code, label: TYPE_LABELS[code] ?? code }));
  return typed(box('type', 'Type de contrat', type && (TYPE_LABELS[type] ?? type)), { is: 'choice', code: type ?? null, choices });
};

const DEROGATIONS: readonly FormChoice[] = [
  { code: '11', label: '11, en dessous de l’âge minimal' },
  { code: '12', label: '12, au-dessus de l’âge maximal' },
];
/** The derogation for the age of an apprentice, as the form numbers it; empty at a usual age. */
function derogationBox({ kind, startOn, student: { birthDate } }: ContractSheetFacts): SheetField[] {
  if (kind !== 'apprenticeship') return [];
  const number = birthDate === null ? null : ageDerogation({ birthDate, start: startOn });
  const code = number === null ? null : String(number);
  const value = DEROGATIONS.find((one) => one.code === code)?.label;
  return [typed(box('derogation', 'Dérogation liée à l’âge', value), { is: 'choice', code, choices: DEROGATIONS })];
}

/** Whether an ascendant employs a minor apprentice, as the employer declares (L6222-5). */
export const isByAscendant = ({ kind, guardian, parts: { employer } }: Pick<ContractSheetFacts, 'kind' | 'guardian' | 'parts'>): boolean =>
  kind === 'apprenticeship' && guardian !== null && employer.isAscendant === true;

const employerSection = (facts: ContractSheetFacts): SheetSection => {
  const {
    hostName,
    parts: { employer },
    startOn,
  } = facts;
  const ascendant = isByAscendant(facts) ? [box('isAscendant', 'Ascendant de l’apprenti mineur', true)] : [];
  return {
    key: 'employer',
    title: 'L’employeur',
    fields: [
      employerKindBox(employer.isPublic),
      box('name', 'Nom et dénomination', hostName),
      digitsBox('siret', 'SIRET de l’établissement d’exécution', employer.siret, formatSiret),
      addressBox('address', 'Adresse', employer.address),
      digitsBox('naf', 'Code d’activité (NAF)', employer.naf, formatNaf),
      box('headcount', 'Effectif total des salariés', employer.headcount),
      box('idcc', 'Code IDCC de la convention collective', employer.idcc),
      box('opco', 'OPCO', employer.idcc === undefined ? null : opcoOf(employer.idcc, startOn)),
      box('signatory', 'Signataire', [employer.signatoryName, employer.signatoryJob].filter(Boolean).join(', ')),
      box('email', 'Courriel', employer.signatoryEmail),
      ...ascendant,
    ],
  };
};

const apprenticeSection = ({ kind, student, guardian, parts: { apprentice } }: ContractSheetFacts): SheetSection => ({
  key: 'apprentice',
  title: kind === 'apprenticeship' ? 'L’apprenti' : 'Le salarié',
  fields: [
    box('lastName', 'Nom de naissance', student.lastName),
    box('firstName', 'Prénom', student.firstName),
    blank('nir', 'NIR (numéro de sécurité sociale)'),
    addressBox('address', 'Adresse', apprentice.address),
    box('email', 'Courriel', student.email),
    dayBox('birthDate', 'Date de naissance', student.birthDate),
    blank('sex', 'Sexe'),
    blank('birthPlace', 'Département et commune de naissance'),
    blank('nationality', 'Nationalité'),
    blank('socialRegime', 'Régime social'),
    blank('disability', 'Reconnaissance de travailleur handicapé'),
    situationBox(apprentice.situationBefore),
    box('lastClass', 'Dernière classe suivie', apprentice.lastClass),
    box('lastDiploma', 'Dernier diplôme obtenu', apprentice.lastDiploma),
    ...(guardian === null
      ? []
      : [box('guardian', 'Représentant légal', guardian.name), box('guardianEmail', 'Courriel du représentant légal', guardian.email)]),
  ],
});

const masterSection = ({ kind, parts: { employer } }: ContractSheetFacts): SheetSection => ({
  key: 'masters',
  title: kind === 'apprenticeship' ? 'Le maître d’apprentissage' : 'Le tuteur',
  fields: [
    box('masterName', 'Nom et prénom', employer.masterName),
    dayBox('masterBirthDate', 'Date de naissance', employer.masterBirthDate),
    blank('masterNir', 'NIR'),
    box('masterJob', 'Emploi occupé', employer.masterJob),
    box('masterEmail', 'Courriel', employer.masterEmail),
    box('masterDiploma', 'Diplôme ou titre le plus élevé', employer.masterDiploma),
    levelBox('masterLevel', 'Niveau de ce diplôme', employer.masterLevel),
    ...(employer.secondMasterName
      ? [
          box('secondMasterName', 'Second maître\u00a0: nom et prénom', employer.secondMasterName),
          dayBox('secondMasterBirthDate', 'Second maître\u00a0: date de naissance', employer.secondMasterBirthDate),
          box('secondMasterJob', 'Second maître\u00a0: emploi occupé', employer.secondMasterJob),
          box('secondMasterEmail', 'Second maître\u00a0: courriel', employer.secondMasterEmail),
          box('secondMasterDiploma', 'Second maître\u00a0: diplôme', employer.secondMasterDiploma),
          levelBox('secondMasterLevel', 'Second maître\u00a0: niveau', employer.secondMasterLevel),
        ]
      : []),
    yesNoBox('masterIsEligible', 'L’employeur atteste que le maître répond aux conditions', employer.masterIsEligible),
  ],
});

const contractSection = (facts: ContractSheetFacts): SheetSection => {
  const {
    kind,
    startOn,
    endOn,
    signedOn,
    parts: { employer },
  } = facts;
  return {
    key: 'contract',
    title: 'Le contrat',
    fields: [
      ...(kind === 'apprenticeship' ? [typeBox(employer.contractType)] : []),
      ...derogationBox(facts),
      box('previousNumber', 'Numéro du contrat précédent', employer.previousNumber),
      dayBox('signedOn', 'Date de conclusion', signedOn),
      dayBox('startOn', 'Date de début d’exécution', startOn),
      dayBox('companyStartOn', 'Date de début de formation pratique chez l’employeur', employer.companyStartOn),
      dayBox('endOn', 'Date de fin', endOn),
      typed(box('weekly', 'Durée hebdomadaire du travail', weeklyWords(employer.weeklyMinutes)), {
        is: 'minutes',
        minutes: employer.weeklyMinutes ?? null,
      }),
      yesNoBox('isHazardous', 'Travail sur machines dangereuses ou exposition à des risques', employer.isHazardous),
      typed(box('gross', 'Salaire brut mensuel à l’embauche', euros(employer.grossCents)), {
        is: 'cents',
        cents: employer.grossCents ?? null,
      }),
      box('pensionFund', 'Caisse de retraite complémentaire', employer.pensionFund),
      box('benefits', 'Avantages en nature', employer.benefits),
    ],
  };
};

const trainingSection = ({ parts: { cfa } }: ContractSheetFacts): SheetSection => ({
  key: 'training',
  title: 'La formation',
  fields: [
    box('name', 'Dénomination du CFA', cfa.name),
    digitsBox('siret', 'SIRET du CFA', cfa.siret, formatSiret),
    box('uai', 'Numéro UAI du CFA', cfa.uai),
    addressBox('address', 'Adresse du CFA', cfa.address),
    box('diplomaTitle', 'Diplôme ou titre visé', cfa.diplomaTitle),
    levelBox('diplomaLevel', 'Niveau du diplôme', cfa.diplomaLevel),
    box('diplomaCode', 'Code du diplôme', cfa.diplomaCode),
    box('rncp', 'Code RNCP', cfa.rncp),
    dayBox('trainingStartOn', 'Début du cycle de formation', cfa.trainingStartOn),
    dayBox('trainingEndOn', 'Fin prévue des épreuves ou examens', cfa.trainingEndOn),
    box('trainingHours', 'Durée de la formation, en heures', cfa.trainingHours),
    box('signatory', 'Visa du CFA', [cfa.signatoryName, cfa.signatoryJob].filter(Boolean).join(', ')),
  ],
});

/** Every box of the sheet, in the order of the official form. */
export const contractSheet = (facts: ContractSheetFacts): SheetSection[] =>
  [employerSection, apprenticeSection, masterSection, contractSection, trainingSection].map((section) => section(facts));

/** The sheet by section and box, for another program; boxes that Sève never asks for are left out. */
export function contractExport(facts: ContractSheetFacts): Record<string, unknown> {
  const sections = contractSheet(facts).map(({ key, fields }) => [
    key,
    Object.fromEntries(fields.filter(({ isBlank }) => !isBlank).map((field) => [field.key, field.value])),
  ]);
  const pay = facts.pay.map(({ from, to, minimumPercent, minimumBase, offered }) => ({
    ...{ from, to, percent: offered?.percent ?? minimumPercent, base: offered?.base ?? minimumBase },
  }));
  return { kind: facts.kind, ...Object.fromEntries(sections), pay };
}

import { AGREEMENT_CLAUSES, formatSiret, PRESENCE_DAY_MINUTES, type Presence, type UnusualTime, unusualTimes } from '@seve/law';
import type { AgreementKind } from '../agreements/agreement.js';
import type { AgreementParts } from '../agreements/agreement-parts.js';
import { type Timetable, weekPatternOf, workedDaysOf } from '../agreements/timetable.js';
import { spanWords } from '../agreements/timetable-words.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { dayName, durationWords, mediumDay, monthWords } from '../calendar/day-words.js';
import { EARLY_END, HOUSE_RULES, NOT_SAID, PAID_MONTHLY, safetyClauses, workingTimeClauses } from './fixed-articles.js';
import { KINDS_OF_PAPERS } from './kinds/papers.js';
import { listed } from './listed.js';
import {
  type Article,
  articleBlocks,
  facts,
  heading,
  letterhead,
  numeric,
  paragraph,
  paragraphs,
  type SignedPaperFacts,
  signedPaper,
  table,
} from './paper-blocks.js';
import type { PaperBlock, PaperDocument } from './paper-document.js';
import { isInsurerUnknown } from './parts/part-fields.js';
import { allowanceWords, hazardLabel, presenceWords } from './parts/part-words.js';

const FRANCE = 'FR';
const NONE = 'néant';

/** A month of an allowance, in cents. */
export interface AllowanceMonth {
  /** `2027-03` */
  month: string;
  minutes: number;
  cents: number;
}

export interface AgreementPaperFacts extends SignedPaperFacts {
  kind: AgreementKind;
  student: { name: string; birthDate: CivilDate | null; className: string | null };
  /** Of a minor. */
  guardian: { name: string; phone: string | null } | null;
  school: { name: string; uai: string | null; address: string; commune: string; phone: string | null; email: string | null };
  host: { name: string; siret: string | null; address: string | null };
  startOn: CivilDate;
  endOn: CivilDate;
  parts: AgreementParts;
  presence: Presence;
  /** Empty where none is due or paid. */
  allowance: readonly AllowanceMonth[];
}

/** The agreement in French, with every mention of D124-4 of the Code de l'éducation that its kind asks for. */
export function agreementPaper(paper: AgreementPaperFacts): PaperDocument {
  const { title } = KINDS_OF_PAPERS[paper.kind];
  const { name: studentName } = paper.student;
  const articles = ARTICLES.map((article) => article(paper)).filter(([, blocks]) => blocks.length > 0);
  return signedPaper(
    paper,
    {
      ...{ title, about: `${title}\u00a0: ${studentName}, ${paper.host.name}`, studentName },
      ...{ top: letterhead(paper.school), madeAt: paper.school.commune },
    },
    [...parties(paper), ...articleBlocks(articles), ...pfmpAnnexes(paper), ...timetableAnnex(paper)],
  );
}

export const parties = ({ student, guardian, school, host, parts }: AgreementPaperFacts): PaperBlock[] => [
  heading('Entre'),
  facts(
    ['L’établissement d’enseignement', joined(school.name, school.address)],
    ['Code UAI', school.uai ?? NOT_SAID],
    ['Représenté par', joined(parts.school.signatoryName, parts.school.signatoryJob) || NOT_SAID],
    ['Joindre l’établissement', joined(school.phone, school.email) || NOT_SAID],
    ['L’organisme d’accueil', joined(host.name, host.address)],
    ['SIRET', siretWords(host.siret, parts.host)],
    ['Représenté par', joined(parts.host.signatoryName, parts.host.signatoryJob) || NOT_SAID],
    ['Et par', joined(parts.host.secondSignatoryName, parts.host.secondSignatoryJob) || null],
    ['L’élève ou l’étudiant', student.name],
    ['Adresse', parts.student.homeAddress ?? NOT_SAID],
    ['Téléphone', parts.student.homePhone ?? NOT_SAID],
    ['Né ou née le', student.birthDate === null ? null : mediumDay(student.birthDate, 'fr')],
    ['Classe', student.className],
    ...guardianRows(guardian),
  ),
];

const guardianRows = (guardian: AgreementPaperFacts['guardian']): [label: string, value: string][] =>
  guardian === null
    ? []
    : [
        ['Représentant légal', guardian.name],
        ['Téléphone du représentant légal', guardian.phone ?? NOT_SAID],
      ];

/** A host abroad has none. */
function siretWords(siret: string | null, { country }: AgreementParts['host']): string | null {
  if (siret !== null) return formatSiret(siret);
  return country === undefined || country === FRANCE ? NOT_SAID : null;
}

/** In their order; an article without blocks is left out. */
const ARTICLES: readonly ((paper: AgreementPaperFacts) => Article)[] = [
  ({ kind }) => ['Objet', [paragraph(KINDS_OF_PAPERS[kind].object)]],
  ({ kind }) => ['Statut', fixed(KINDS_OF_PAPERS[kind].clauses.status)],
  ({ parts: { school } }) => [
    'Formation et compétences',
    [
      facts(
        ['Formation', school.courseTitle ?? NOT_SAID],
        ['Volume horaire de la formation', school.courseHours === undefined ? null : `${school.courseHours} h dans l’année`],
        ['Dont en présence d’un enseignant', school.faceToFaceHours === undefined ? null : `${school.faceToFaceHours} h`],
      ),
      ...labelled('Compétences à acquérir ou à développer', school.skills ?? NOT_SAID),
    ],
  ],
  ({ kind, parts: { host } }) => [
    KINDS_OF_PAPERS[kind].activities,
    [
      facts(['Lieu', host.workplace ?? NOT_SAID], ['Service', host.department], ['Pays', host.country]),
      ...paragraphs(host.activities),
      ...labelled('Équipement', host.equipment),
    ],
  ],
  ({ startOn, endOn, presence, student, parts: { host } }) => [
    'Dates, durée et présence',
    [
      facts(
        ['Dates', `du ${mediumDay(startOn, 'fr')} au ${mediumDay(endOn, 'fr')}`],
        ['Présence', host.timetable === undefined ? null : presenceWords(host.timetable, 'fr')],
        ['Par semaine', host.timetable === undefined ? null : durationWords(weekMinutes(host.timetable))],
        ['Durée totale', presenceTotal(presence)],
        [UNUSUAL_TIMES_LABEL, unusualTimesWords({ startOn, endOn, student, host })],
      ),
    ],
  ],
  (paper) => ['Temps de présence et repos', fixed(workingTimeClauses(paper))],
  ({ parts: { host, school } }) => [
    'Encadrement et suivi',
    [
      facts(
        ['Enseignant référent', joined(school.referentName, school.referentEmail, school.referentPhone) || NOT_SAID],
        ['Tuteur dans l’organisme d’accueil', joined(host.tutorName, host.tutorJob, host.tutorEmail) || NOT_SAID],
        ['Téléphone du tuteur', host.tutorPhone ?? NOT_SAID],
      ),
      ...paragraphs(school.followUp),
      ...labelled('Évaluation de la période', school.evaluation ?? NOT_SAID),
    ],
  ],
  ({ kind, parts: { host }, allowance }) => [
    'Gratification',
    [
      paragraph(`Gratification\u00a0: ${allowanceWords(host.allowance ?? null, 'fr')}.`),
      ...(host.allowance && KINDS_OF_PAPERS[kind].isStageOfLaw ? fixed(PAID_MONTHLY) : []),
      ...(allowance.length === 0 ? [] : [allowanceTable(allowance)]),
      ...fixed(KINDS_OF_PAPERS[kind].clauses.allowance),
    ],
  ],
  (paper) => ['Sécurité', [...hazardBlocks(paper.parts.host.hazards), ...fixed(safetyClauses(paper))]],
  () => ['Accidents', [paragraph(AGREEMENT_CLAUSES.accident)]],
  ({ parts: { host, school } }) => [
    'Protection sociale et assurance',
    [
      ...paragraphs(school.socialProtection),
      ...labelled('Assurance de l’établissement', school.schoolInsurance ?? NOT_SAID),
      facts(
        ['Assurance responsabilité civile de l’organisme d’accueil', host.liabilityInsurer ?? insurerUnknown(host) ?? NOT_SAID],
        ['Numéro de contrat', host.liabilityPolicy ?? NOT_SAID],
      ),
    ],
  ],
  ({ kind, parts: { host } }) => [
    'Congés et autorisations d’absence',
    [...fixed(KINDS_OF_PAPERS[kind].clauses.absences), ...paragraphs(host.leave)],
  ],
  ({ parts: { school } }) => [
    'Suspension et rupture',
    [...paragraphs(school.suspension), ...fixed(EARLY_END), ...labelled('Délai pour prévenir', school.notice ?? NOT_SAID)],
  ],
  ({ parts: { school } }) => ['Validation en cas d’interruption', paragraphs(school.cutShort)],
  ({ kind, parts: { host } }) => ['Avantages', [...fixed(KINDS_OF_PAPERS[kind].clauses.benefits), ...paragraphs(host.benefits)]],
  ({ kind, parts: { host } }) => ['Frais', kind === 'pfmp' ? [paragraph('Les frais sont dans l’annexe financière.')] : [costs(host)]],
  ({ parts: { host } }) => ['Règlement intérieur', [...fixed(HOUSE_RULES), ...paragraphs(host.houseRules)]],
  ({ kind }) => ['Droits et protection', fixed(KINDS_OF_PAPERS[kind].clauses.rights)],
  ({ parts: { school } }) => [
    'Confidentialité',
    school.isConfidential === true
      ? [paragraph('L’élève garde pour lui ce qu’il apprend de l’organisme d’accueil, pendant la période et après elle.')]
      : [],
  ],
  ({ parts: { school } }) => ['Attestation', paragraphs(school.certificate)],
  ({ parts: { student } }) => [
    'Personne à prévenir en cas d’urgence',
    student.emergencyName === undefined && student.emergencyPhone === undefined
      ? []
      : [facts(['Nom', student.emergencyName], ['Lien', student.emergencyLink], ['Téléphone', student.emergencyPhone])],
  ],
  ({ parts: { school } }) => ['Clauses de l’établissement', paragraphs(school.clauses)],
];

/** Who pays what; nothing written means that there is none, as the form says. */
const costs = ({ meals, lodging, transport }: AgreementParts['host']): PaperBlock =>
  facts(['Repas', meals ?? NONE], ['Hébergement', lodging ?? NONE], ['Transport', transport ?? NONE]);

/** Pedagogical and financial annexes of the national model (circulaire 2016-053). */
function pfmpAnnexes({ kind, student, startOn, endOn, parts: { host, school } }: AgreementPaperFacts): PaperBlock[] {
  if (kind !== 'pfmp') return [];
  return [
    heading('Annexe pédagogique'),
    facts(
      ['Élève', joined(student.name, student.className)],
      ['Diplôme préparé', school.courseTitle ?? NOT_SAID],
      ['Période', `du ${mediumDay(startOn, 'fr')} au ${mediumDay(endOn, 'fr')}`],
      ['Référent', joined(school.referentName, school.referentEmail, school.referentPhone) || NOT_SAID],
      ['Tuteur', joined(host.tutorName, host.tutorJob, host.tutorEmail, host.tutorPhone) || NOT_SAID],
    ),
    paragraph(
      'Les compétences, les activités, le suivi et l’évaluation de la période sont ceux des articles ci-dessus. Les horaires de chaque jour sont en annexe.',
    ),
    heading('Annexe financière'),
    costs(host),
    facts(
      ['Assurance de l’établissement', school.schoolInsurance ?? NOT_SAID],
      ['Assurance de l’organisme d’accueil', joined(host.liabilityInsurer, host.liabilityPolicy) || (insurerUnknown(host) ?? NOT_SAID)],
      ['Gratification', allowanceWords(host.allowance ?? null, 'fr')],
    ),
  ];
}

function hazardBlocks(hazards: AgreementParts['host']['hazards']): PaperBlock[] {
  if (hazards === undefined) return [paragraph('L’organisme d’accueil n’a pas dit si le poste expose à un risque réglementé.')];
  if (hazards.length === 0) return [paragraph('L’organisme d’accueil n’annonce aucune exposition à un risque réglementé.')];
  return [
    paragraph('L’organisme d’accueil annonce l’exposition aux risques suivants, et en informe l’élève avant qu’elle commence\u00a0:'),
    { kind: 'list', isOrdered: false, items: hazards.map((tag) => hazardLabel(tag, 'fr')) },
  ];
}

const insurerUnknown = (host: AgreementParts['host']): string | null =>
  isInsurerUnknown(host) ? 'non connue de l’organisme d’accueil quand il a rempli sa partie' : null;

const fixed = (sentences: readonly string[]): PaperBlock[] => sentences.map(paragraph);

/** Those that are known. */
const joined = (...known: readonly (string | null | undefined)[]): string => known.filter(Boolean).join(', ');

const labelled = (label: string, text: string | undefined): PaperBlock[] => {
  const words = paragraphs(text);
  return words.length === 0 ? [] : [paragraph(`${label}\u00a0:`), ...words];
};

/** "140 h en 20 jours de présence, soit 20 jours de 7 h" */
export const presenceTotal = ({ minutes, days, presenceDays }: Presence): string =>
  `${durationWords(minutes)} en ${days} jours de présence, soit ${presenceDays} jours de ${durationWords(PRESENCE_DAY_MINUTES)}`;

export const UNUSUAL_TIMES_LABEL = 'Présence la nuit, le dimanche ou un jour férié';
const UNUSUAL_TIMES: Record<UnusualTime, string> = { night: 'la nuit', sunday: 'le dimanche', holiday: 'un jour férié' };

export interface PlannedDays {
  startOn: CivilDate;
  endOn: CivilDate;
  student: Pick<AgreementPaperFacts['student'], 'birthDate'>;
  host: AgreementParts['host'];
}

/** Unusual times in the planned days, by the law for that age (D124-4, 6°). */
export function unusualTimesWords({ startOn, endOn, student, host: { timetable } }: PlannedDays): string {
  const days = timetable === undefined ? [] : workedDaysOf({ from: startOn, to: endOn }, timetable);
  const times = unusualTimes(student.birthDate, days);
  return times.length === 0 ? 'non' : `oui, ${listed(times.map((time) => UNUSUAL_TIMES[time]))}, comme les horaires le disent`;
}

const weekMinutes = (timetable: Timetable): number => weekPatternOf(timetable).reduce((minutes, day) => minutes + day, 0);

const euros = (cents: number): string => allowanceWords({ cents, unit: 'month' }, 'fr').replace(' par mois', '');

export const allowanceTable = (months: readonly AllowanceMonth[]): PaperBlock =>
  table(
    'Gratification par mois',
    ['Mois', numeric('Heures'), numeric('Montant')],
    [
      ...months.map(({ month, minutes, cents }) => [monthWords(month, 'fr'), durationWords(minutes), euros(cents)]),
      ['Total', durationWords(sum(months, 'minutes')), euros(sum(months, 'cents'))],
    ],
  );

const sum = (months: readonly AllowanceMonth[], of: 'minutes' | 'cents'): number => months.reduce((total, month) => total + month[of], 0);

function timetableAnnex({ parts: { host } }: AgreementPaperFacts): PaperBlock[] {
  if (host.timetable === undefined) return [];
  const rows = host.timetable.days.map((spans, index) => [
    dayName(index + 1, 'fr'),
    spans.length === 0 ? 'pas de présence' : spans.map((span) => spanWords(span, 'fr')).join(', '),
    durationWords(spans.reduce((minutes, { from, to }) => minutes + to - from, 0)),
  ]);
  const total = ['Total', '', durationWords(weekMinutes(host.timetable))];
  return [heading('Annexe. Horaires'), table('Présence de la semaine', ['Jour', 'Horaires', numeric('Durée')], [...rows, total])];
}

import { formatSiret, PRESENCE_DAY_MINUTES, type Presence, type UnusualTime, unusualTimes } from '@seve/law';
import type { AgreementKind } from '../agreements/agreement.js';
import type { AgreementParts } from '../agreements/agreement-parts.js';
import { workedDaysOf } from '../agreements/timetable.js';
import { spanWords } from '../agreements/timetable-words.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { dayName, durationWords, mediumDay, monthWords } from '../calendar/day-words.js';
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
  guardian: { name: string } | null;
  school: { name: string; address: string; phone: string | null; email: string | null };
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
    { title, about: `${title}\u00a0: ${studentName}, ${paper.host.name}`, studentName, top: letterhead(paper.school) },
    [...parties(paper), ...articleBlocks(articles), ...timetableAnnex(paper)],
  );
}

export const parties = ({ student, guardian, school, host, parts }: AgreementPaperFacts): PaperBlock[] => [
  heading('Entre'),
  facts(
    ['L’établissement d’enseignement', joined(school.name, school.address)],
    ['Représenté par', joined(parts.school.signatoryName, parts.school.signatoryJob)],
    ['Joindre l’établissement', joined(school.phone, school.email)],
    ['L’organisme d’accueil', joined(host.name, host.address)],
    ['SIRET', host.siret === null ? null : formatSiret(host.siret)],
    ['Représenté par', joined(parts.host.signatoryName, parts.host.signatoryJob)],
    ['L’élève ou l’étudiant', student.name],
    ['Né ou née le', student.birthDate === null ? null : mediumDay(student.birthDate, 'fr')],
    ['Classe', student.className],
    ['Représentant légal', guardian?.name],
  ),
];

/** In their order; an article without blocks is left out. */
const ARTICLES: readonly ((paper: AgreementPaperFacts) => Article)[] = [
  ({ kind }) => ['Objet', [paragraph(KINDS_OF_PAPERS[kind].object)]],
  ({ parts: { school } }) => [
    'Formation et compétences',
    [
      facts(
        ['Formation', school.courseTitle],
        ['Volume horaire de la formation', school.courseHours === undefined ? null : `${school.courseHours} h dans l’année`],
        ['Dont en présence d’un enseignant', school.faceToFaceHours === undefined ? null : `${school.faceToFaceHours} h`],
      ),
      ...labelled('Compétences à acquérir ou à développer', school.skills),
    ],
  ],
  ({ kind, parts: { host } }) => [
    KINDS_OF_PAPERS[kind].activities,
    [
      facts(['Lieu', host.workplace], ['Service', host.department], ['Pays', host.country]),
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
        ['Durée totale', presenceTotal(presence)],
        [UNUSUAL_TIMES_LABEL, unusualTimesWords({ startOn, endOn, student, host })],
      ),
    ],
  ],
  ({ parts: { host, school } }) => [
    'Encadrement et suivi',
    [
      facts(
        ['Enseignant référent', joined(school.referentName, school.referentEmail, school.referentPhone)],
        ['Tuteur dans l’organisme d’accueil', joined(host.tutorName, host.tutorJob, host.tutorEmail, host.tutorPhone)],
      ),
      ...paragraphs(school.followUp),
    ],
  ],
  ({ parts: { host }, allowance }) => [
    'Gratification',
    [
      paragraph(`Gratification\u00a0: ${allowanceWords(host.allowance ?? null, 'fr')}.`),
      ...(allowance.length === 0 ? [] : [allowanceTable(allowance)]),
    ],
  ],
  ({ parts: { host } }) => ['Sécurité', hazardBlocks(host.hazards)],
  ({ parts: { host, school } }) => [
    'Protection sociale et assurance',
    [
      ...paragraphs(school.socialProtection),
      facts(
        ['Assurance responsabilité civile de l’organisme d’accueil', host.liabilityInsurer ?? insurerUnknown(host)],
        ['Numéro de contrat', host.liabilityPolicy],
      ),
    ],
  ],
  ({ parts: { host } }) => ['Congés et autorisations d’absence', paragraphs(host.leave)],
  ({ parts: { school } }) => ['Suspension et rupture', paragraphs(school.suspension)],
  ({ parts: { school } }) => ['Validation en cas d’interruption', paragraphs(school.cutShort)],
  ({ parts: { host } }) => ['Avantages', paragraphs(host.benefits)],
  ({ parts: { host } }) => ['Règlement intérieur', paragraphs(host.houseRules)],
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
  return [heading('Annexe. Horaires'), table('Présence de la semaine', ['Jour', 'Horaires', numeric('Durée')], rows)];
}

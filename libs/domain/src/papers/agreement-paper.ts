import { formatSiret, PRESENCE_DAY_MINUTES, type Presence, type UnusualTime, unusualTimes } from '@seve/law';
import type { AgreementKind } from '../agreements/agreement.js';
import type { AgreementParts } from '../agreements/agreement-parts.js';
import { workedDaysOf } from '../agreements/timetable.js';
import { spanWords } from '../agreements/timetable-words.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { dayName, durationWords, mediumDay, monthWords } from '../calendar/day-words.js';
import { KINDS_OF_PAPERS } from './kinds/papers.js';
import { listed } from './listed.js';
import { facts, footOf, heading, type PaperSignatory, paragraph, paragraphs, signatureBlocks } from './paper-blocks.js';
import type { PaperBlock, PaperDocument } from './paper-document.js';
import { allowanceWords, hazardLabel, presenceWords } from './parts/part-words.js';

/** A month of an allowance, in cents. */
export interface AllowanceMonth {
  /** `2027-03` */
  month: string;
  minutes: number;
  cents: number;
}

export interface AgreementPaperFacts {
  kind: AgreementKind;
  /** Of the version that is put to signature; null for a preview. */
  number: number | null;
  writtenAt: Date;
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
  signatories: readonly PaperSignatory[];
}

/** A section with its article number, left out where it has nothing to say. */
type Section = { title: string; blocks: PaperBlock[] };

/** The agreement in French, with every mention of D124-4 of the Code de l'éducation that its kind asks for. */
export function agreementPaper(paper: AgreementPaperFacts): PaperDocument {
  const { title } = KINDS_OF_PAPERS[paper.kind];
  const sections = SECTIONS.map((section) => section(paper)).filter(({ blocks }) => blocks.length > 0);
  return {
    title: `${title}\u00a0: ${paper.student.name}, ${paper.host.name}`,
    language: 'fr',
    foot: footOf(title, paper.student.name, paper.number),
    writtenAt: paper.writtenAt.toISOString(),
    blocks: [
      heading(title, 1),
      ...parties(paper),
      ...sections.flatMap((section, index) => [heading(`Article ${index + 1}. ${section.title}`), ...section.blocks]),
      ...timetableAnnex(paper),
      ...signatureBlocks(paper),
    ],
  };
}

export const parties = ({ student, guardian, school, host, parts }: AgreementPaperFacts): PaperBlock[] => [
  heading('Entre'),
  facts(
    ['L’établissement d’enseignement', [school.name, school.address].filter(Boolean).join(', ')],
    ['Représenté par', [parts.school.signatoryName, parts.school.signatoryJob].filter(Boolean).join(', ')],
    ['Joindre l’établissement', [school.phone, school.email].filter(Boolean).join(', ')],
    ['L’organisme d’accueil', [host.name, host.address].filter(Boolean).join(', ')],
    ['SIRET', host.siret === null ? null : formatSiret(host.siret)],
    ['Représenté par', [parts.host.signatoryName, parts.host.signatoryJob].filter(Boolean).join(', ')],
    ['L’élève ou l’étudiant', student.name],
    ['Né ou née le', student.birthDate === null ? null : mediumDay(student.birthDate, 'fr')],
    ['Classe', student.className],
    ['Représentant légal', guardian?.name],
  ),
];

const SECTIONS: readonly ((paper: AgreementPaperFacts) => Section)[] = [
  ({ kind }) => ({ title: 'Objet', blocks: [paragraph(KINDS_OF_PAPERS[kind].object)] }),
  ({ parts: { school } }) => ({
    title: 'Formation et compétences',
    blocks: [
      facts(
        ['Formation', school.courseTitle],
        ['Volume horaire de la formation', school.courseHours === undefined ? null : `${school.courseHours} h dans l’année`],
        ['Dont en présence d’un enseignant', school.faceToFaceHours === undefined ? null : `${school.faceToFaceHours} h`],
      ),
      ...labelled('Compétences à acquérir ou à développer', school.skills),
    ],
  }),
  ({ kind, parts: { host } }) => ({
    title: KINDS_OF_PAPERS[kind].activities,
    blocks: [
      facts(['Lieu', host.workplace], ['Service', host.department], ['Pays', host.country]),
      ...paragraphs(host.activities),
      ...labelled('Équipement', host.equipment),
    ],
  }),
  ({ startOn, endOn, presence, student, parts: { host } }) => ({
    title: 'Dates, durée et présence',
    blocks: [
      facts(
        ['Dates', `du ${mediumDay(startOn, 'fr')} au ${mediumDay(endOn, 'fr')}`],
        ['Présence', host.timetable === undefined ? null : presenceWords(host.timetable, 'fr')],
        ['Durée totale', presenceTotal(presence)],
        [UNUSUAL_TIMES_LABEL, unusualTimesWords({ startOn, endOn, student, host })],
      ),
    ],
  }),
  ({ parts: { host, school } }) => ({
    title: 'Encadrement et suivi',
    blocks: [
      facts(
        ['Enseignant référent', [school.referentName, school.referentEmail, school.referentPhone].filter(Boolean).join(', ')],
        ['Tuteur dans l’organisme d’accueil', [host.tutorName, host.tutorJob, host.tutorEmail, host.tutorPhone].filter(Boolean).join(', ')],
      ),
      ...paragraphs(school.followUp),
    ],
  }),
  ({ parts: { host }, allowance }) => ({
    title: 'Gratification',
    blocks: [
      paragraph(`Gratification\u00a0: ${allowanceWords(host.allowance ?? null, 'fr')}.`),
      ...(allowance.length === 0 ? [] : [allowanceTable(allowance)]),
    ],
  }),
  ({ parts: { host } }) => ({
    title: 'Sécurité',
    blocks:
      host.hazards === undefined
        ? [paragraph('L’organisme d’accueil n’a pas dit si le poste expose à un risque réglementé.')]
        : host.hazards.length === 0
          ? [paragraph('L’organisme d’accueil n’annonce aucune exposition à un risque réglementé.')]
          : [
              paragraph(
                'L’organisme d’accueil annonce l’exposition aux risques suivants, et en informe l’élève avant qu’elle commence\u00a0:',
              ),
              { kind: 'list', isOrdered: false, items: host.hazards.map((tag) => hazardLabel(tag, 'fr')) },
            ],
  }),
  ({ parts: { host, school } }) => ({
    title: 'Protection sociale et assurance',
    blocks: [
      ...paragraphs(school.socialProtection),
      facts(
        ['Assurance responsabilité civile de l’organisme d’accueil', host.liabilityInsurer],
        ['Numéro de contrat', host.liabilityPolicy],
      ),
    ],
  }),
  ({ parts: { host } }) => ({ title: 'Congés et autorisations d’absence', blocks: paragraphs(host.leave) }),
  ({ parts: { school } }) => ({ title: 'Suspension et rupture', blocks: paragraphs(school.suspension) }),
  ({ parts: { school } }) => ({ title: 'Validation en cas d’interruption', blocks: paragraphs(school.cutShort) }),
  ({ parts: { host } }) => ({ title: 'Avantages', blocks: paragraphs(host.benefits) }),
  ({ parts: { host } }) => ({ title: 'Règlement intérieur', blocks: paragraphs(host.houseRules) }),
  ({ parts: { school } }) => ({
    title: 'Confidentialité',
    blocks:
      school.isConfidential === true
        ? [paragraph('L’élève garde pour lui ce qu’il apprend de l’organisme d’accueil, pendant la période et après elle.')]
        : [],
  }),
  ({ parts: { school } }) => ({ title: 'Attestation', blocks: paragraphs(school.certificate) }),
  ({ parts: { student } }) => ({
    title: 'Personne à prévenir en cas d’urgence',
    blocks:
      student.emergencyName === undefined && student.emergencyPhone === undefined
        ? []
        : [facts(['Nom', student.emergencyName], ['Lien', student.emergencyLink], ['Téléphone', student.emergencyPhone])],
  }),
  ({ parts: { school } }) => ({ title: 'Clauses de l’établissement', blocks: paragraphs(school.clauses) }),
];

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

export const allowanceTable = (months: readonly AllowanceMonth[]): PaperBlock => ({
  kind: 'table',
  caption: 'Gratification par mois',
  columns: [{ header: 'Mois' }, { header: 'Heures', isNumeric: true }, { header: 'Montant', isNumeric: true }],
  rows: [
    ...months.map(({ month, minutes, cents }) => [monthWords(month, 'fr'), durationWords(minutes), euros(cents)]),
    ['Total', durationWords(sum(months, 'minutes')), euros(sum(months, 'cents'))],
  ],
});

const sum = (months: readonly AllowanceMonth[], of: 'minutes' | 'cents'): number => months.reduce((total, month) => total + month[of], 0);

function timetableAnnex({ parts: { host } }: AgreementPaperFacts): PaperBlock[] {
  if (host.timetable === undefined) return [];
  const rows = host.timetable.days.map((spans, index) => [
    dayName(index + 1, 'fr'),
    spans.length === 0 ? 'pas de présence' : spans.map((span) => spanWords(span, 'fr')).join(', '),
    durationWords(spans.reduce((minutes, { from, to }) => minutes + to - from, 0)),
  ]);
  return [
    heading('Annexe. Horaires'),
    {
      kind: 'table',
      caption: 'Présence de la semaine',
      columns: [{ header: 'Jour' }, { header: 'Horaires' }, { header: 'Durée', isNumeric: true }],
      rows,
    },
  ];
}

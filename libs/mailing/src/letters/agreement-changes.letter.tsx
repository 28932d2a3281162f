import type { AgreementKind, CivilDate, Locale, Party } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import { agreementFieldName } from '../words/agreements/agreement-fields.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementRemark = {
  /** Path of the field, such as `timetable.days.2`; null for the whole part. */
  path: string | null;
  /** Text of the remark. */
  text: string;
};

export type AgreementChangesParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Party whose part is to be corrected: that of the reader. */
  party: Party;
  /** Name of the author of the remarks. */
  authorName: string;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: AgreementKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Remarks, at least one. */
  remarks: readonly AgreementRemark[];
  /** Page of the part, with the remarks beside their fields. */
  link: string;
  /** Last day on which a link without an account works; null for readers with one. */
  expiresOn: CivilDate | null;
};

const Remarks = ({ remarks, locale }: { remarks: readonly AgreementRemark[]; locale: Locale }) => (
  <RuledList
    tone="ink"
    items={remarks.map(({ path, text }) => ({
      title: agreementFieldName(path, locale),
      details: [locale === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`],
    }))}
  />
);

const WHY: Record<Locale, Record<Party, string>> = {
  fr: {
    host: 'Vous recevez cette lettre parce que vous remplissez la partie de l’entreprise.',
    school: 'Vous recevez cette lettre parce que vous remplissez la partie de l’établissement.',
    student: 'Vous recevez cette lettre parce que vous remplissez la partie de l’élève.',
  },
  en: {
    host: 'You get this letter because you fill in the part of the company.',
    school: 'You get this letter because you fill in the part of the school.',
    student: 'You get this letter because you fill in the part of the student.',
  },
};

const SAMPLE: AgreementChangesParams = {
  firstName: 'Marc',
  party: 'host',
  authorName: 'Nadia Roche',
  studentName: 'Hugo M.',
  hostName: 'Amidonnerie du Santerre',
  kind: 'pfmp',
  isAmendment: false,
  startOn: '2027-01-11',
  endOn: '2027-02-05',
  remarks: [
    { path: 'timetable.days.2', text: 'La journée du mercredi est trop longue avant 18\u00a0ans.' },
    { path: 'activities', text: 'Ajoutez les dosages, qui sont au programme.' },
  ],
  link: 'https://seve.example/convention?token=b9Xw4e',
  expiresOn: '2026-12-28',
};

/** Asks the author of a part for changes, with the remarks on its fields. */
export const agreementChanges = letter<AgreementChangesParams>(
  {
    name: 'agreement-changes',
    isSecret: true,
    sample: SAMPLE,
    variants: [
      { party: 'school', expiresOn: null, remarks: [{ path: null, text: 'À relire.' }], isAmendment: true },
      { party: 'student', firstName: null, remarks: [{ path: 'emergencyPhone', text: 'Il manque deux chiffres.' }] },
    ],
  },
  {
    fr: ({ firstName, party, authorName, studentName, hostName, startOn, endOn, remarks, link, expiresOn, ...told }) => ({
      subject: `À corriger\u00a0: ${counted(remarks.length, 'remarque', 'remarques')} sur votre partie, pour ${studentName}`,
      to: firstName,
      lead: [
        `${authorName} a lu votre partie ${paperWords(told, 'fr').of} et demande ${counted(remarks.length, 'changement', 'changements')}. Rien n’est signé tant qu’elle n’est pas corrigée.`,
      ],
      body: <Remarks remarks={remarks} locale="fr" />,
      facts: placementFacts({ studentName, hostName, paper: paperWords(told, 'fr').name, startOn, endOn }, 'fr'),
      action: { label: 'Corriger ma partie', link },
      deadline: expiresOn && (
        <>
          Ce lien est personnel. Il sert jusqu’au <b>{longDay(expiresOn, 'fr')}</b>.
        </>
      ),
      next: [
        step('Vous', 'corrigez ces champs\u00a0: chaque remarque est à côté du sien'),
        step('L’enseignant et l’établissement', 'relisent'),
        step('Tous', `signent avant le ${longDay(startOn, 'fr')}`),
      ],
      why: WHY.fr[party],
    }),
    en: ({ firstName, party, authorName, studentName, hostName, startOn, endOn, remarks, link, expiresOn, ...told }) => ({
      subject: `To correct: ${counted(remarks.length, 'remark', 'remarks')} on your part, for ${studentName}`,
      to: firstName,
      lead: [
        `${authorName} has read your part ${paperWords(told, 'en').of} and asks for ${counted(remarks.length, 'change', 'changes')}. Nothing is signed until it is corrected.`,
      ],
      body: <Remarks remarks={remarks} locale="en" />,
      facts: placementFacts({ studentName, hostName, paper: paperWords(told, 'en').name, startOn, endOn }, 'en'),
      action: { label: 'Correct my part', link },
      deadline: expiresOn && (
        <>
          This link is personal. It works until <b>{longDay(expiresOn, 'en')}</b>.
        </>
      ),
      next: [
        step('You', 'correct these fields: each remark stands beside its own'),
        step('The teacher and the school', 'read again'),
        step('All', `sign before ${longDay(startOn, 'en')}`),
      ],
      why: WHY.en[party],
    }),
  },
);

import { type CivilDate, type Locale, motivesInWords, type PaperKind, type SignatoryRole, typeOfPaper } from '@seve/domain';
import type { ReactNode } from 'react';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { signsAs } from '../words/agreements/seats.js';
import { SIGN_WORDS } from '../words/agreements/sign-words.js';
import { counted } from '../words/counted.js';
import { dayRange, longDay, mediumDay } from '../words/days.js';
import { step } from '../words/step.js';

/** A paper that awaits the signature of the reader. */
export type PaperToSign = {
  /** Name of the student as the reader may see it: first name and initial of a minor for the host. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  /** What the amendment changes, and from which day on. */
  changes?: { motives: readonly string[]; effectiveOn: CivilDate };
  /** Capacity in which the reader signs. */
  role: SignatoryRole;
  /** Further capacities covered by the same signature. */
  alsoAs?: readonly SignatoryRole[];
  startOn: CivilDate;
  endOn: CivilDate;
  /** Last day on which the link works. */
  signBy: CivilDate;
  /** Link for this paper and this signatory only. */
  link: string;
};

export type AgreementSignParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  schoolName: string;
  /** Number of the reminder; null for the first request. For several papers, that of the paper requested first. */
  reminder: 'first' | 'second' | 'last' | null;
  /** All papers that await this address today, by their first day; at least one. */
  items: readonly PaperToSign[];
  /** Number of papers, fewer than items when two persons sign one at this address; defaults to the number of items. */
  papers?: number;
  /** Number of students concerned; defaults to the number of papers. */
  students?: number;
  /** Link of the first paper. */
  link: string;
  /** Page on which the reader's account signs several papers with one code; missing if they are not all for one account. */
  togetherLink?: string;
};

type Params = AgreementSignParams;

const AGAIN: Record<Locale, Record<'first' | 'second' | 'last', string>> = {
  fr: { first: 'Toujours à signer', second: 'Deuxième rappel', last: 'Dernier rappel' },
  en: { first: 'Still to sign', second: 'Second reminder', last: 'Last reminder' },
};

/** "pour l’entreprise et comme tuteur": the capacities in which the reader signs. */
const asWhom = ({ role, alsoAs = [] }: PaperToSign, locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format([role, ...alsoAs].map((one) => signsAs(one, locale)));

const SIMPLE = {
  fr: 'C’est une signature électronique simple\u00a0: votre nom, votre accord, et un code envoyé à cette adresse.',
  en: 'It is a simple electronic signature (signature électronique simple): your name, your consent, and a code sent to this address.',
};

function onePaper({ firstName, schoolName, reminder, link }: Params, paper: PaperToSign, locale: Locale): LetterContent {
  const { studentName, hostName, role, startOn, endOn, signBy, changes } = paper;
  const isFrench = locale === 'fr';
  const named = paperWords(paper, locale);
  const { lead, waits, may, last } = SIGN_WORDS[locale];
  const toSign = isFrench ? 'À signer' : 'To sign';
  const changed = changes && motivesInWords(typeOfPaper(paper.kind), changes.motives, locale);
  const noun = changed ? `${named.noun} (${changed})` : named.noun;
  const about =
    role === 'student' ? `${noun}, ${isFrench ? 'chez' : 'at'} ${hostName}` : `${noun}, ${isFrench ? 'pour' : 'for'} ${studentName}`;
  return {
    subject: `${reminder === null ? toSign : AGAIN[locale][reminder]}${isFrench ? '\u00a0' : ''}: ${about}`,
    to: firstName,
    lead: [
      reminder === null
        ? lead[role]({ ...named, studentName, hostName, schoolName })
        : waits(role === 'student' ? named.your : named.the, paper.isAmendment),
    ],
    facts: [
      ...placementFacts({ studentName: role === 'student' ? null : studentName, hostName, paper: named.name, startOn, endOn }, locale),
      ...(changes && changed
        ? ([
            [isFrench ? 'Ce qui change' : 'What changes', changed],
            [isFrench ? 'À partir du' : 'From', longDay(changes.effectiveOn, locale)],
          ] as const)
        : []),
      [isFrench ? 'Vous signez' : 'You sign', asWhom(paper, locale)],
    ],
    action: { label: isFrench ? 'Lire et signer' : 'Read and sign', link },
    deadline: isFrench ? (
      <>
        Ce lien est personnel. Il sert jusqu’au <b>{longDay(signBy, 'fr')}</b>. {last[reminder ?? 'first']}
      </>
    ) : (
      <>
        This link is personal. It works until <b>{longDay(signBy, 'en')}</b>. {last[reminder ?? 'first']}
      </>
    ),
    next: isFrench
      ? [
          step('Vous', 'lisez le document, puis recevez un code à six chiffres'),
          step('Vous', may[role]),
          step('Tous', 'reçoivent le document complet après la dernière signature'),
        ]
      : [
          step('You', 'read the document, then get a code of six digits'),
          step('You', may[role]),
          step('All', 'get the complete document after the last signature'),
        ],
    closing: SIMPLE[locale],
    why: isFrench
      ? 'Vous recevez cette lettre parce que votre signature est demandée sur ce document. Vous n’avez rien à voir avec lui\u00a0? Refusez sur la page, en une ligne.'
      : 'You get this letter because your signature is asked for on this document. It does not concern you? Refuse on the page, in one line.',
  };
}

const Papers = ({ items, locale }: { items: readonly PaperToSign[]; locale: Locale }) => (
  <RuledList
    items={items.map((paper) => ({
      title: paper.studentName,
      link: paper.link,
      details: [
        `${paperWords(paper, locale).name}, ${locale === 'fr' ? 'chez' : 'at'} ${paper.hostName}`,
        `${dayRange(paper.startOn, paper.endOn, locale)}, ${locale === 'fr' ? 'à signer' : 'to sign'} ${asWhom(paper, locale)}`,
        locale === 'fr' ? `Lien valable jusqu’au ${mediumDay(paper.signBy, 'fr')}` : `Link valid until ${mediumDay(paper.signBy, 'en')}`,
      ],
    }))}
  />
);

type Steps = Record<Locale, readonly [ReactNode, ReactNode]>;

const ONE_BY_ONE: Steps = {
  fr: [
    step('Vous', 'ouvrez chaque document par le nom de l’élève, le lisez et le signez'),
    step('Chaque signature', 'demande son propre code à six chiffres'),
  ],
  en: [
    step('You', 'open each document by the name of the student, read it and sign it'),
    step('Each signature', 'asks for its own code of six digits'),
  ],
};
const TOGETHER: Steps = {
  fr: [
    step('Avec votre compte', 'vous les lisez l’un après l’autre, et un seul code les signe tous'),
    step('Sans compte', 'vous ouvrez chaque document par le nom de l’élève, et chaque signature demande son propre code'),
  ],
  en: [
    step('With your account', 'you read one after the other, and one code signs them all'),
    step('Without it', 'you open each document by the name of the student, and each signature asks for its own code'),
  ],
};
const GETS_COMPLETE: Record<Locale, ReactNode> = {
  fr: step('Tous', 'reçoivent le document complet après sa dernière signature'),
  en: step('All', 'get the complete document after its last signature'),
};

function severalPapers(params: Params, locale: Locale): LetterContent {
  const { firstName, schoolName, reminder, items, papers = items.length, students = papers, link, togetherLink } = params;
  const isFrench = locale === 'fr';
  const count = counted(papers, 'document', 'documents');
  const { waitAll, asked, last } = SIGN_WORDS[locale];
  const subject = isFrench ? `${count} à signer` : `${count} to sign`;
  return {
    subject: reminder === null ? subject : `${AGAIN[locale][reminder]}${isFrench ? '\u00a0' : ''}: ${count}`,
    to: firstName,
    lead: [reminder === null ? asked(schoolName, count, papers > 1 && students === papers) : waitAll(count)],
    body: <Papers items={items} locale={locale} />,
    action:
      togetherLink === undefined
        ? { label: isFrench ? 'Lire et signer le premier' : 'Read and sign the first', link }
        : { label: isFrench ? 'Les lire et les signer ensemble' : 'Read and sign them together', link: togetherLink },
    deadline: (
      <>
        {isFrench ? 'Ces liens sont personnels.' : 'These links are personal.'} {last[reminder ?? 'first']}
      </>
    ),
    next: [...(togetherLink === undefined ? ONE_BY_ONE : TOGETHER)[locale], GETS_COMPLETE[locale]],
    closing: SIMPLE[locale],
    why: isFrench
      ? 'Vous recevez cette lettre parce que votre signature est demandée sur ces documents. Une seule lettre par jour vous les dit tous.'
      : 'You get this letter because your signature is asked for on these documents. One letter a day tells them all.',
  };
}

function content(params: Params, locale: Locale): LetterContent {
  const [first, ...others] = params.items;
  return first && others.length === 0 ? onePaper(params, first, locale) : severalPapers(params, locale);
}

const PAPER: PaperToSign = {
  studentName: 'Hugo M.',
  hostName: 'Amidonnerie du Santerre',
  kind: 'pfmp',
  isAmendment: false,
  role: 'host',
  startOn: '2027-01-11',
  endOn: '2027-02-05',
  signBy: '2026-12-22',
  link: 'https://seve.example/signer?token=b9Xw4e',
};
const inSeat = (role: SignatoryRole): Partial<Params> => ({ items: [{ ...PAPER, role }] });
const THREE: PaperToSign[] = [
  PAPER,
  { ...PAPER, studentName: 'Inès Lefebvre', kind: 'internship', link: 'https://seve.example/signer?token=c2Lm8r' },
  { ...PAPER, studentName: 'Adam Boulanger', role: 'tutor', isAmendment: true, link: 'https://seve.example/signer?token=d7Pq1s' },
];

/** Asks a signatory to sign, by a link without an account; one letter a day to one address, whatever the number of papers. */
export const agreementSign = letter<AgreementSignParams>(
  {
    name: 'agreement-sign',
    isSecret: true,
    sample: { firstName: 'Marc', schoolName: 'Lycée de la Haute-Somme', reminder: null, items: [PAPER], link: PAPER.link },
    variants: [
      ...(['student', 'guardian', 'tutor', 'referent', 'school'] as const).map(inSeat),
      { reminder: 'first', firstName: null },
      { reminder: 'second', items: [{ ...PAPER, role: 'student', isAmendment: true, kind: 'observation' }] },
      { reminder: 'last', items: [{ ...PAPER, isAmendment: true, kind: 'internship', role: 'guardian' }] },
      { items: [{ ...PAPER, isAmendment: true, changes: { motives: ['tutor', 'timetable'], effectiveOn: '2027-01-18' } }] },
      { items: THREE },
      { items: THREE.slice(1), reminder: 'first' },
      { items: THREE, reminder: 'last', firstName: null },
      { items: THREE, togetherLink: 'https://seve.example/signatures' },
      { items: [{ ...PAPER, alsoAs: ['tutor'] }] },
      { items: [PAPER, { ...PAPER, role: 'tutor' }], papers: 1, students: 1 },
      { items: THREE, papers: 3, students: 2 },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);

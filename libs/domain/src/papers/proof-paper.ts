import { type CivilDate, dayInParis } from '../calendar/civil-date.js';
import { hourWords, mediumDay } from '../calendar/day-words.js';
import { listed } from './listed.js';
import type { PaperBlock, PaperDocument } from './paper-document.js';
import { shortenedIp } from './shortened-ip.js';

export const PROOF_METHODS = ['code', 'scan', 'elsewhere'] as const;
export type ProofMethod = (typeof PROOF_METHODS)[number];

/** A paper that was signed by hand or with another service. */
export interface ProofFiling {
  /** Person of the school; null when it was not kept. */
  by: string | null;
  at: Date;
  /** Of the file, in hexadecimal. */
  sha256: string;
}

export interface ProofSignatory {
  /** In words, several when one person signs in several capacities: "Tuteur de stage". */
  roles: readonly string[];
  name: string;
  method: ProofMethod;
  signedAt: Date;
  /** Whole, as it was recorded; printed shortened. Null where a paper was signed. */
  ip: string | null;
  /** The filed paper with the signature; null for a signature by code. */
  filed: ProofFiling | null;
}

export interface ProofEvent {
  at: Date;
  /** In words: "a signé par code". */
  act: string;
  by: string;
  /** Of this event, over the one of the event before. */
  hash: string;
}

export interface ProofFacts {
  title: string;
  version: number;
  /** Of the PDF that was signed, in hexadecimal. */
  sha256: string;
  /** Of the PDF that was signed, in bytes. */
  length: number;
  sealedAt: Date;
  /** Address of the public page that verifies. */
  verifyAt: string;
  signatories: readonly ProofSignatory[];
  events: readonly ProofEvent[];
}

const METHODS: Record<ProofMethod, string> = {
  code: 'Code à usage unique reçu par courriel, nom tapé ou dessiné, accord coché',
  scan: 'Exemplaire signé sur papier',
  elsewhere: 'Exemplaire signé par un autre moyen',
};

/** Sève has not observed the signature, so the page names the filing person and the file. */
const filingWords = ({ by, at, sha256 }: ProofFiling): string =>
  `déposé par l’établissement le ${instantWords(at)}${by === null ? '' : ` (${by})`}, fichier SHA-256 ${sha256}`;

/** The page that is added to a signed paper before it is sealed: who signed what, how and when, and how to verify it. */
export const proofPaper = (facts: ProofFacts): PaperDocument => ({
  title: `Page de preuve\u00a0: ${facts.title}`,
  language: 'fr',
  foot: `Page de preuve de «\u00a0${facts.title}\u00a0»`,
  writtenAt: facts.sealedAt.toISOString(),
  blocks: [
    { kind: 'heading', level: 1, text: 'Page de preuve' },
    ...signedThing(facts),
    ...signatures(facts),
    ...chain(facts),
    ...verification(facts),
    { kind: 'heading', level: 2, text: 'Portée' },
    {
      kind: 'paragraph',
      text: 'Signature électronique simple. Les heures sont celles de l’horloge de Sève\u00a0: aucune autorité d’horodatage ne les atteste.',
    },
  ],
});

const signedThing = ({ title, version, sha256, sealedAt }: ProofFacts): PaperBlock[] => [
  {
    kind: 'paragraph',
    text: 'Le document qui précède a été montré tel quel à chaque personne qui a signé par code. Cette page lui a été ajoutée, et l’ensemble a reçu le cachet de Sève\u00a0: un seul octet changé depuis se voit.',
  },
  { kind: 'heading', level: 2, text: 'Ce qui a été signé' },
  {
    kind: 'facts',
    facts: [
      { label: 'Document', value: title },
      { label: 'Version', value: String(version) },
      { label: 'Empreinte SHA-256 du PDF signé', value: sha256 },
      { label: 'Cachet apposé', value: `le ${instantWords(sealedAt)} (heure de Paris)` },
    ],
  },
];

const signatures = ({ signatories }: ProofFacts): PaperBlock[] => [
  { kind: 'heading', level: 2, text: 'Qui a signé' },
  {
    kind: 'table',
    caption: 'Signatures, dans l’ordre où elles ont été données (heure de Paris)',
    columns: [{ header: 'En qualité de' }, { header: 'Nom' }, { header: 'Comment' }, { header: 'Quand' }, { header: 'Adresse IP abrégée' }],
    rows: signatories.map(({ roles, name, method, signedAt, ip, filed }) => [
      ...[listed(roles), name, filed === null ? METHODS[method] : `${METHODS[method]}, ${filingWords(filed)}`],
      ...[filed === null ? instantWords(signedAt) : 'sans objet', ip === null ? 'sans objet' : shortenedIp(ip)],
    ]),
  },
];

const chain = ({ events }: ProofFacts): PaperBlock[] => [
  { kind: 'heading', level: 2, text: 'La suite des événements' },
  {
    kind: 'paragraph',
    text: 'L’empreinte de chaque événement est calculée avec celle de l’événement précédent\u00a0: en changer un romprait la chaîne.',
  },
  {
    kind: 'table',
    caption: 'Événements (heure de Paris)',
    columns: [{ header: 'Quand' }, { header: 'Qui' }, { header: 'Quoi' }, { header: 'Empreinte' }],
    rows: events.map(({ at, by, act, hash }) => [instantWords(at), by, act, hash]),
  },
];

const verification = ({ verifyAt, length }: ProofFacts): PaperBlock[] => [
  { kind: 'heading', level: 2, text: 'Comment vérifier' },
  {
    kind: 'list',
    isOrdered: true,
    items: [
      `Ouvrez ${verifyAt} et déposez ce fichier\u00a0: il est lu dans votre navigateur et n’est envoyé nulle part.`,
      'Un lecteur de PDF qui contrôle les signatures dit aussi si le fichier a changé. Il signale un auteur inconnu\u00a0: le certificat du cachet est fait par Sève elle-même.',
      `Les ${length} premiers octets de ce fichier sont le PDF signé\u00a0: leur empreinte SHA-256 est celle qui est donnée plus haut.`,
    ],
  },
];

const instantWords = (instant: Date): string => {
  const day: CivilDate = dayInParis(instant);
  return `${mediumDay(day, 'fr')} à ${hourWords(instant, 'fr')}`;
};

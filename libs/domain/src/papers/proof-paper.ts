import { listed } from './listed.js';
import { facts, frenchPaper, heading, instantWords, paragraph, table } from './paper-blocks.js';
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
  /** As recorded; the page prints it shortened. Null for a signature on paper. */
  ip: string | null;
  /** The filed paper with the signature; null for a signature by code. */
  filed: ProofFiling | null;
}

export interface ProofEvent {
  at: Date;
  /** In words: "a signé par code". */
  act: string;
  by: string;
  /** Hash of this event, computed with the hash of the event before. */
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
export const proofPaper = (proof: ProofFacts): PaperDocument =>
  frenchPaper(`Page de preuve\u00a0: ${proof.title}`, `Page de preuve de «\u00a0${proof.title}\u00a0»`, proof.sealedAt, [
    heading('Page de preuve', 1),
    paragraph(
      'Le document qui précède a été montré tel quel à chaque personne qui a signé par code. Cette page lui a été ajoutée, et l’ensemble a reçu le cachet de Sève\u00a0: un seul octet changé depuis se voit.',
    ),
    heading('Ce qui a été signé'),
    facts(
      ['Document', proof.title],
      ['Version', proof.version],
      ['Empreinte SHA-256 du PDF signé', proof.sha256],
      ['Cachet apposé', `le ${instantWords(proof.sealedAt)} (heure de Paris)`],
    ),
    heading('Qui a signé'),
    signatures(proof),
    heading('La suite des événements'),
    paragraph('L’empreinte de chaque événement est calculée avec celle de l’événement précédent\u00a0: en changer un romprait la chaîne.'),
    table(
      'Événements (heure de Paris)',
      ['Quand', 'Qui', 'Quoi', 'Empreinte'],
      proof.events.map(({ at, by, act, hash }) => [instantWords(at), by, act, hash]),
    ),
    heading('Comment vérifier'),
    verification(proof),
    heading('Portée'),
    paragraph(
      'Signature électronique simple. Les heures sont celles de l’horloge de Sève\u00a0: aucune autorité d’horodatage ne les atteste.',
    ),
  ]);

const signatures = ({ signatories }: ProofFacts): PaperBlock =>
  table(
    'Signatures, dans l’ordre où elles ont été données (heure de Paris)',
    ['En qualité de', 'Nom', 'Comment', 'Quand', 'Adresse IP abrégée'],
    signatories.map(({ roles, name, method, signedAt, ip, filed }) => [
      ...[listed(roles), name, filed === null ? METHODS[method] : `${METHODS[method]}, ${filingWords(filed)}`],
      ...[filed === null ? instantWords(signedAt) : 'sans objet', ip === null ? 'sans objet' : shortenedIp(ip)],
    ]),
  );

const verification = ({ verifyAt, length }: ProofFacts): PaperBlock => ({
  kind: 'list',
  isOrdered: true,
  items: [
    `Ouvrez ${verifyAt} et déposez ce fichier\u00a0: il est lu dans votre navigateur et n’est envoyé nulle part.`,
    'Un lecteur de PDF qui contrôle les signatures dit aussi si le fichier a changé. Il signale un auteur inconnu\u00a0: le certificat du cachet est fait par Sève elle-même.',
    `Les ${length} premiers octets de ce fichier sont le PDF signé\u00a0: leur empreinte SHA-256 est celle qui est donnée plus haut.`,
  ],
});

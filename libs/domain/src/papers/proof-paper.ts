import type { SignatureMethod } from '../agreements/signing.js';
import { dayInParis } from '../calendar/civil-date.js';
import { hourWords } from '../calendar/day-words.js';
import { listed } from './listed.js';
import { facts, frenchPaper, heading, instantWords, paragraph } from './paper-blocks.js';
import type { PaperBlock, PaperDocument, PaperTable } from './paper-document.js';
import { shortenedIp } from './shortened-ip.js';

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
  method: SignatureMethod;
  signedAt: Date;
  /** As recorded; the page prints it shortened. Null for a signature on paper. */
  ip: string | null;
  /** The filed paper with the signature; null for a signature by code. */
  filed: ProofFiling | null;
  /** Path of a name that was drawn; null for one that was typed. */
  drawing: string | null;
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

const METHODS: Record<SignatureMethod, string> = {
  code: 'Code',
  scan: 'Sur papier',
  elsewhere: 'Autre moyen',
};

const methodWords = ({ method, drawing }: ProofSignatory): string =>
  method === 'code' ? `${METHODS.code}, nom ${drawing === null ? 'tapé' : 'dessiné'}` : METHODS[method];

/** Sève has not observed the signature, so the page names the filing person and the file. */
const filingWords = ({ by, at, sha256 }: ProofFiling): string =>
  `déposé par l’établissement le ${instantWords(at)}${by === null ? '' : ` (${by})`}, SHA-256 ${sha256}`;

const SHORT = 12;
/** Beginning of a fingerprint: enough to find it again in the whole chain. */
const shortHash = (hash: string): string => (hash.length > SHORT ? `${hash.slice(0, SHORT)}…` : hash);

/** "05/11/2026 10 h 05" */
const shortInstant = (at: Date): string => {
  const [year, month, day] = dayInParis(at).split('-');
  return `${day}/${month}/${year} ${hourWords(at, 'fr')}`;
};

/** The page that is added to a signed paper before it is sealed: who signed what, how and when, and how to verify it. */
export const proofPaper = (proof: ProofFacts): PaperDocument =>
  frenchPaper(`Page de preuve\u00a0: ${proof.title}`, `Page de preuve de «\u00a0${proof.title}\u00a0»`, proof.sealedAt, [
    heading('Page de preuve', 1),
    paragraph(
      'Le document qui précède a été montré tel quel à chaque personne qui a signé par code. Cette page lui a été ajoutée, et l’ensemble a reçu le cachet de Sève\u00a0: un seul octet changé depuis se voit.',
    ),
    note('Signature électronique simple. Les heures sont celles de l’horloge de Sève\u00a0: aucune autorité d’horodatage ne les atteste.'),
    heading('Ce qui a été signé'),
    facts(
      ['Document', proof.title],
      ['Version', proof.version],
      ['Empreinte SHA-256 du PDF signé', proof.sha256],
      ['Cachet apposé', `le ${instantWords(proof.sealedAt)} (heure de Paris)`],
    ),
    heading('Qui a signé'),
    signatures(proof),
    ...howTheySigned(proof),
    heading('La suite des événements'),
    paragraph(
      'L’empreinte de chaque événement est calculée avec celle de l’événement précédent\u00a0: en changer un romprait la chaîne. Leur début est donné ici, et celle du dernier en entier.',
    ),
    dense(
      'Événements (heure de Paris)',
      ['Quand', 'Qui', 'Quoi', 'Empreinte'],
      proof.events.map(({ at, by, act, hash }) => [shortInstant(at), by, act, shortHash(hash)]),
    ),
    facts(['Empreinte du dernier événement', proof.events.at(-1)?.hash]),
    heading('Comment vérifier'),
    verification(proof),
  ]);

const dense = (caption: string, columns: readonly string[], rows: PaperTable['rows']): PaperBlock => ({
  ...{ kind: 'table', isDense: true, caption, columns: columns.map((header) => ({ header })), rows },
});

const signatures = ({ signatories }: ProofFacts): PaperBlock =>
  dense(
    'Signatures, dans l’ordre où elles ont été données (heure de Paris)',
    ['En qualité de', 'Nom', 'Comment', 'Quand', 'Adresse IP abrégée'],
    signatories.map((signatory) => {
      const { roles, name, signedAt, ip, filed } = signatory;
      const seen =
        filed === null ? [shortInstant(signedAt), ip === null ? 'inconnue' : shortenedIp(ip)] : ['voir ci-dessous', 'sans objet'];
      return [listed(roles), name, methodWords(signatory), ...seen];
    }),
  );

/** What each way of signing means, the filed papers and the drawn names; each only where it was used. */
function howTheySigned({ signatories }: ProofFacts): PaperBlock[] {
  const drawn = signatories.flatMap(({ name, drawing }) => (drawing === null ? [] : [{ name, path: drawing }]));
  const filed = signatories.flatMap(({ name, filed }): [string, string][] => (filed === null ? [] : [[name, filingWords(filed)]]));
  return [
    ...(signatories.some(({ method }) => method === 'code') ? [note(BY_CODE)] : []),
    ...(filed.length === 0 ? [] : [paragraph('Exemplaires signés hors de Sève\u00a0:'), facts(...filed)]),
    ...(drawn.length === 0 ? [] : [paragraph('Noms dessinés\u00a0:'), { kind: 'drawings' as const, drawings: drawn }]),
  ];
}

const BY_CODE = 'Code\u00a0: code à usage unique reçu par courriel ou par SMS, nom tapé ou dessiné, accord coché.';
const note = (text: string): PaperBlock => ({ kind: 'note', text });

const verification = ({ verifyAt, length }: ProofFacts): PaperBlock => ({
  kind: 'list',
  isOrdered: true,
  items: [
    `Ouvrez ${verifyAt} et déposez ce fichier\u00a0: il est lu dans votre navigateur et n’est envoyé nulle part.`,
    'Un lecteur de PDF qui contrôle les signatures dit aussi si le fichier a changé. Il signale un auteur inconnu\u00a0: le certificat du cachet est fait par Sève elle-même.',
    `Les ${length} premiers octets de ce fichier sont le PDF signé\u00a0: leur empreinte SHA-256 est celle qui est donnée plus haut.`,
  ],
});

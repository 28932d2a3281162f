import type { PaperVersion, Signatory, SignatureEvent } from '@seve/database';
import {
  type PaperDocument,
  type PaperKind,
  proofPaper,
  type SignatoryRole,
  type SignatureEventKind,
  seatTitle,
  signersOf,
} from '@seve/domain';

interface Signed {
  kind: PaperKind;
  version: PaperVersion;
  signatories: readonly Signatory[];
  events: readonly SignatureEvent[];
  title: string;
  /** Of the signed file, in bytes. */
  length: number;
  sealedAt: Date;
  verifyAt: string;
}

const ACTS: Record<SignatureEventKind, string> = {
  opened_for_signature: 'document mis à la signature',
  asked: 'signature demandée',
  opened: 'document ouvert',
  read: 'document lu jusqu’à la fin',
  code_sent: 'code envoyé',
  signed: 'a signé',
  replaced: 'autre exemplaire déposé par l’établissement',
  objected: 's’oppose à un exemplaire déposé',
  refused: 'a refusé',
  refusal_recorded: 'refus noté par l’établissement',
  delegated: 'a remis sa signature à une autre personne',
  address_corrected: 'adresse corrigée par l’établissement',
  expired: 'délai passé',
  voided: 'version annulée',
  sealed: 'cachet apposé',
};

/** Sève has not observed these signatures. */
const FILED = 'exemplaire signé déposé par l’établissement';
const IS_SIGNING: readonly SignatureEventKind[] = ['signed', 'replaced'];

/** The page of proof of a version that all have signed. */
export function proofOf({ kind, version, signatories, events, title, length, sealedAt, verifyAt }: Signed): PaperDocument {
  const nameOf = (id: string | null): string => signatories.find((one) => one.id === id)?.name ?? 'Sève';
  const titleOf = (role: SignatoryRole): string => seatTitle(kind, role);
  const signingOf = (id: string) => events.findLast((event) => IS_SIGNING.includes(event.kind) && event.signatoryId === id);
  /** A signature in several capacities has one event for each. */
  const capacityOf = (id: string | null, { capacities }: SignatureEvent['evidence']): string => {
    const role = signatories.find((one) => one.id === id)?.role;
    return capacities === undefined || role === undefined ? '' : ` en qualité de «\u00a0${titleOf(role)}\u00a0»`;
  };
  return proofPaper({
    ...{ title, version: version.number, sha256: version.sha256, length, sealedAt, verifyAt },
    signatories: signersOf(signatories).flatMap(([first, ...others]) => {
      if (first === undefined || first.method === null || first.signedAt === null) return [];
      const { id, name, method, signedAt } = first;
      const { ip = null, filedBy = null, fileSha256 = '', drawing = null } = signingOf(id)?.evidence ?? {};
      const filed = method === 'code' ? null : { by: filedBy, at: signedAt, sha256: fileSha256 };
      return [{ roles: [first, ...others].map(({ role }) => titleOf(role)), name, method, signedAt, ip, filed, drawing }];
    }),
    events: events.map(({ kind, at, signatoryId, hash, evidence }) => {
      const { fileSha256, filedBy } = evidence;
      const isFiled = fileSha256 !== undefined;
      const act = isFiled && kind === 'signed' ? FILED : `${ACTS[kind]}${capacityOf(signatoryId, evidence)}`;
      const by = isFiled ? `${filedBy ?? 'Établissement'} (pour ${nameOf(signatoryId)})` : nameOf(signatoryId);
      return { at, act, by, hash };
    }),
  });
}

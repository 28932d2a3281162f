import type { PaperVersion, Signatory, SignatureEvent } from '@seve/database';
import {
  contractSeatTitle,
  type PaperDocument,
  proofPaper,
  SIGNATORY_TITLES,
  type SignatoryRole,
  type SignatureEventKind,
  signersOf,
} from '@seve/domain';

interface Signed {
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
  refused: 'a refusé',
  refusal_recorded: 'refus noté par l’établissement',
  delegated: 'a remis sa signature à une autre personne',
  address_corrected: 'adresse corrigée par l’établissement',
  expired: 'délai passé',
  voided: 'version annulée',
  sealed: 'cachet apposé',
};

/** The page of proof of a version that all have signed. */
export function proofOf({ version, signatories, events, title, length, sealedAt, verifyAt }: Signed): PaperDocument {
  const nameOf = (id: string | null): string => signatories.find((one) => one.id === id)?.name ?? 'Sève';
  const titleOf = (role: SignatoryRole): string =>
    version.contractId === null ? SIGNATORY_TITLES[role] : contractSeatTitle('apprenticeship', role);
  const roleOf = (id: string | null) => signatories.find((one) => one.id === id)?.role;
  /** Who signs in several capacities has one event for each. */
  const actOf = (kind: SignatureEventKind, id: string | null, { capacities }: SignatureEvent['evidence']): string => {
    const role = roleOf(id);
    return capacities === undefined || role === undefined ? ACTS[kind] : `${ACTS[kind]} en qualité de «\u00a0${titleOf(role)}\u00a0»`;
  };
  const evidenceOf = (id: string) => events.find((event) => event.kind === 'signed' && event.signatoryId === id)?.evidence ?? {};
  return proofPaper({
    ...{ title, version: version.number, sha256: version.sha256, length, sealedAt, verifyAt },
    signatories: signersOf(signatories).flatMap(([first, ...others]) => {
      if (first === undefined || first.method === null || first.signedAt === null) return [];
      const { id, name, method, signedAt } = first;
      return [{ roles: [first, ...others].map(({ role }) => titleOf(role)), name, method, signedAt, ip: evidenceOf(id).ip ?? null }];
    }),
    events: events.map(({ kind, at, signatoryId, evidence, hash }) => ({
      at,
      act: actOf(kind, signatoryId, evidence),
      by: nameOf(signatoryId),
      hash,
    })),
  });
}

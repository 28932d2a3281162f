import type { PaperVersion, Signatory, SignatureEvent } from '@seve/database';
import {
  contractSeatTitle,
  type PaperDocument,
  proofPaper,
  SIGNATORY_TITLES,
  type SignatoryRole,
  type SignatureEventKind,
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
  const evidenceOf = (id: string) => events.find((event) => event.kind === 'signed' && event.signatoryId === id)?.evidence ?? {};
  return proofPaper({
    ...{ title, version: version.number, sha256: version.sha256, length, sealedAt, verifyAt },
    signatories: signatories.flatMap(({ id, role, name, method, signedAt }) =>
      method === null || signedAt === null ? [] : [{ role: titleOf(role), name, method, signedAt, ip: evidenceOf(id).ip ?? null }],
    ),
    events: events.map(({ kind, at, signatoryId, hash }) => ({ at, act: ACTS[kind], by: nameOf(signatoryId), hash })),
  });
}

import type { Locale, SignatoryRole } from '@seve/domain';
import { RuledList } from '../../layout/RuledList.js';
import { capitalized } from './paper.js';
import { seatOf } from './seats.js';

/** A signatory who has not signed. */
export type MissingSignature = {
  signerName: string;
  role: SignatoryRole;
};

export const MissingSignatures = ({ missing, locale }: { missing: readonly MissingSignature[]; locale: Locale }) => (
  <RuledList items={missing.map(({ signerName, role }) => ({ title: signerName, details: [capitalized(seatOf(role, locale))] }))} />
);

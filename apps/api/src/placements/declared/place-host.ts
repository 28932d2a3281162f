import { type CompanySite, siteOfSiret } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { isSiret, sirenOf } from '@seve/law';
import type { EntityManager } from 'typeorm';
import type { DeclaredPlaceInput } from './declared-places.dto.js';

type HostInput = Pick<DeclaredPlaceInput, 'hostNumber' | 'hostName' | 'hostAddress' | 'contactEmail'>;

export interface PlaceHost {
  /** With its company; null for a host without account. */
  site: CompanySite | null;
  siren: string | null;
  siret: string | null;
  name: string | null;
  address: string | null;
  contactEmail: string | null;
}

/** The host as it was typed, or the establishment that Sève knows by its SIRET. */
export async function hostOf(manager: EntityManager, { hostNumber, hostName, hostAddress, contactEmail }: HostInput): Promise<PlaceHost> {
  const number = hostNumber ?? null;
  const siret = number !== null && isSiret(number) ? number : null;
  const typed = { name: hostName ?? null, address: hostAddress ?? null, contactEmail: contactEmail ?? null };
  return {
    ...typed,
    site: siret === null ? null : await siteOfSiret(manager, siret),
    siren: number === null ? null : sirenOf(number),
    siret,
  };
}

/** @throws InvalidInput for a host that has no name, neither typed nor known. */
export function requireHostName({ site, name }: PlaceHost): void {
  if (site === null && name === null) throw new InvalidInput([{ path: 'hostName', code: 'place.host-name' }]);
}

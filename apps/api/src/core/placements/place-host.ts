import { type CompanySite, type Placement, siteOfHost } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { isSiret, sirenOf } from '@seve/law';
import type { EntityManager } from 'typeorm';
import type { DeclaredPlaceInput } from './declared-places.dto.js';

type HostInput = Pick<DeclaredPlaceInput, 'hostNumber' | 'hostName' | 'hostAddress' | 'contactEmail'>;

export interface PlaceHost {
  /** Site with its company; null for a host without an account. */
  site: CompanySite | null;
  siren: string | null;
  siret: string | null;
  name: string | null;
  address: string | null;
  contactEmail: string | null;
}

/** Returns the host as typed, or the verified company with this SIRET or SIREN. */
export async function hostOfPlace(
  manager: EntityManager,
  { hostNumber, hostName, hostAddress, contactEmail }: HostInput,
): Promise<PlaceHost> {
  const number = hostNumber ?? null;
  const siret = number !== null && isSiret(number) ? number : null;
  const typed = { name: hostName ?? null, address: hostAddress ?? null, contactEmail: contactEmail ?? null };
  const siren = number === null ? null : sirenOf(number);
  return { ...typed, site: siren === null ? null : await siteOfHost(manager, { siren, siret }), siren, siret };
}

/** Returns the columns that store the host of a placement. Typed values remain when the company is known but this establishment is not. */
export function columnsOfHost({ site, siren, siret, name, address, contactEmail }: PlaceHost): Partial<Placement> {
  const isKnown = site !== null && (site.siret === siret || address === null);
  return {
    ...{ companySiteId: site?.id ?? null, hostSiren: siren, hostSiret: siret, contactEmail },
    hostName: isKnown ? null : name,
    hostAddress: isKnown ? null : address,
  };
}

/** @throws InvalidInput for a host without a name, typed or known. */
export function requireHostName({ site, name }: PlaceHost): void {
  if (site === null && name === null) throw new InvalidInput([{ path: 'hostName', code: 'place.host-name' }]);
}

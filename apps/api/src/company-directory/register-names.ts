import { Inject, Injectable } from '@nestjs/common';
import { hasContactsInName, InvalidInput } from '@seve/domain';
import { isSiret } from '@seve/law';
import { COMPANY_DIRECTORY, type CompanyDirectory } from './directory/company-directory.port.js';

interface TypedName {
  /** Of the field. */
  path: string;
  name: string | null | undefined;
  /** Null where only a SIREN, or nothing, was given. */
  siret: string | null;
}

interface HostName {
  hostName?: string | null;
  hostNumber?: string | null;
}

/** Names of companies that read like a way to reach anyone, such as `BOOKING.COM`: those of the register, for their own number. */
@Injectable()
export class RegisterNames {
  constructor(@Inject(COMPANY_DIRECTORY) private readonly directory: CompanyDirectory | null) {}

  /** Asks the register only about such a name. @throws InvalidInput unless it is the name there */
  async require({ path, name, siret }: TypedName): Promise<void> {
    if (!name || !hasContactsInName(name)) return;
    const answer = siret === null ? null : await this.directory?.find(siret);
    const listed = answer?.outcome === 'found' ? [answer.establishment.name, answer.establishment.siteName] : [];
    const isListed = listed.some((one) => one !== null && folded(one) === folded(name));
    if (!isListed) throw new InvalidInput([{ path, code: 'field.register-name' }]);
  }

  /** The same for the host of a declared place. */
  requireHost({ hostName, hostNumber }: HostName): Promise<void> {
    const siret = hostNumber != null && isSiret(hostNumber) ? hostNumber : null;
    return this.require({ path: 'hostName', name: hostName, siret });
  }
}

/** Its signs stay: `LEO COOL` is not `@leo_cool`. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

import { Inject, Injectable } from '@nestjs/common';
import { hasContactsInName, InvalidInput } from '@seve/domain';
import { isSiret } from '@seve/law';
import { COMPANY_DIRECTORY, type CompanyDirectory } from './directory/company-directory.port.js';

interface TypedName {
  /** Path of the input field. */
  path: string;
  name: string | null | undefined;
  /** SIRET; null where only a SIREN, or nothing, was given. */
  siret: string | null;
}

interface HostName {
  hostName?: string | null;
  hostNumber?: string | null;
}

/** Accepts a company name that looks like a contact, such as `BOOKING.COM`, only as the register has it for that SIRET. */
@Injectable()
export class RegisterNames {
  constructor(@Inject(COMPANY_DIRECTORY) private readonly directory: CompanyDirectory | null) {}

  /** Queries the register only for such a name. @throws InvalidInput unless the register has the same name */
  async require({ path, name, siret }: TypedName): Promise<void> {
    if (!name || !hasContactsInName(name)) return;
    const answer = siret === null ? null : await this.directory?.find(siret);
    const listed = answer?.outcome === 'found' ? [answer.establishment.name, answer.establishment.siteName] : [];
    const isListed = listed.some((one) => one !== null && folded(one) === folded(name));
    if (!isListed) throw new InvalidInput([{ path, code: 'field.register-name' }]);
  }

  /** Checks the host name of a declared place. */
  requireHost({ hostName, hostNumber }: HostName): Promise<void> {
    const siret = hostNumber != null && isSiret(hostNumber) ? hostNumber : null;
    return this.require({ path: 'hostName', name: hostName, siret });
  }
}

/** Folds case and accents but keeps punctuation: `LEO COOL` differs from `@leo_cool`. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

import type { CompanySize, Sector } from '@seve/domain';
import type { DemoPerson } from '../people/demo-person.js';

export interface DemoCompany {
  key: string;
  name: string;
  siret: string;
  address: string;
  communeInsee: string;
  /** Working days since the company signed up, and since a coordinator verified it; null while it waits. */
  signedUpAgo: number;
  verifiedAgo: number | null;
  /** Member who receives the applications. */
  admin: DemoPerson;
  recruiters: readonly DemoPerson[];
  sector: Sector;
  size: CompanySize;
  naf: string;
  /** Collective agreement, and number of employees at the end of the last month; null where the company has not given them. */
  idcc?: string;
  headcount?: number;
  /** E.164; null where the company has not given it. */
  phone: string | null;
  /** Text of the public page; empty until the company has written it. */
  description: string;
  website: string | null;
}

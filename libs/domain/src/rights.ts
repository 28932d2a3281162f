import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { CompanyStatus } from './organisation.js';
import type { PersonRole } from './role.js';

/** What may be asked of each thing. Whose thing it is stands in the queries: what is not yours is not found. */
export interface Acts {
  /** One's own account and sessions. */
  Account: 'read' | 'update';
  Invitation: 'read' | 'create' | 'delete';
  School: 'read' | 'create';
  ClassGroup: 'read' | 'create' | 'update';
  /** A student's own profile. */
  StudentProfile: 'read' | 'update';
  Match: 'read';
  /** `manage-own`: list and draft of one's company; reading published offers is public. */
  Offer: 'manage-own' | 'publish' | 'close';
  /** Student: send, list, read, withdraw, confirm (accept or decline). Company: read, answer. */
  Application: 'send' | 'list' | 'read' | 'withdraw' | 'confirm' | 'answer';
  /** `read`: one's own company. `verify`: the coordinator's list and decision. */
  Company: 'read' | 'verify';
}

export type Subject = keyof Acts;
export type Act<On extends Subject = Subject> = Acts[On];
export type Ability = MongoAbility<[string, Subject]>;

export interface RightsHolder {
  role: PersonRole;
  /** Null for whoever belongs to no company. */
  companyStatus: CompanyStatus | null;
}

type Grant = readonly [subject: Subject, acts: string[]];
const may = <On extends Subject>(subject: On, ...acts: Act<On>[]): Grant => [subject, acts];

const RECRUITER = [may('Company', 'read'), may('Offer', 'manage-own', 'publish', 'close'), may('Application', 'read', 'answer')];
const INVITING = may('Invitation', 'read', 'create', 'delete');

const GRANTS: Record<PersonRole, readonly Grant[]> = {
  student: [
    may('StudentProfile', 'read', 'update'),
    may('Match', 'read'),
    may('Application', 'send', 'list', 'read', 'withdraw', 'confirm'),
  ],
  company_recruiter: RECRUITER,
  company_admin: [...RECRUITER, INVITING],
  teacher: [may('ClassGroup', 'read', 'create', 'update')],
  campus_coordinator: [may('School', 'read', 'create'), may('Company', 'verify'), INVITING],
};

/** A right that waits for something; `why` is the code of the sentence that says for what. */
const WAITS_FOR_VERIFICATION = 'company.not-verified';

/** What this person may do. The api's guard asks it on every route, the web to show or hide a button. */
export function abilityFor({ role, companyStatus }: RightsHolder): Ability {
  const { can, cannot, build } = new AbilityBuilder<Ability>(createMongoAbility);
  can(['read', 'update'], 'Account');
  for (const [subject, acts] of GRANTS[role]) can(acts, subject);
  if (companyStatus === 'pending') {
    cannot('publish', 'Offer').because(WAITS_FOR_VERIFICATION);
    cannot(['read', 'answer'], 'Application').because(WAITS_FOR_VERIFICATION);
  }
  return build();
}

/** Null when allowed; else why not, or `rights.none` when nothing will ever allow it. */
export function refusal(holder: RightsHolder, act: string, subject: Subject): string | null {
  const ability = abilityFor(holder);
  if (ability.can(act, subject)) return null;
  return ability.relevantRuleFor(act, subject)?.reason ?? 'rights.none';
}

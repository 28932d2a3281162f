import type { Config } from '@seve/config';
import { FileStore } from '@seve/documents';
import { CandidateIdentity } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { EndOverlappingApplications } from './applications/end-overlapping-applications.js';
import { OwnApplications } from './applications/own-applications.service.js';
import { RefuseByPhone } from './applications/refuse-by-phone.js';
import { DIRECTORY_PROVIDER } from './companies/directory/directory.provider.js';
import { RegisterNames } from './companies/register-names.js';
import { SuspendCompany } from './companies/suspend-company.js';
import { LinkLimits } from './links/link-limits.js';
import { OpenLinks } from './links/open-links.js';
import { RenewedLinks } from './links/renewed-links.js';
import { DeliverInvitation } from './matching/invitations/deliver-invitation.js';
import { HeldInvitations } from './matching/invitations/held-invitations.js';
import { InvitationToApplyLetters } from './matching/invitations/invitation-to-apply-letters.js';
import { SendInvitation } from './matching/invitations/send-invitation.js';
import { AccountLetters } from './people/account-letters.js';
import { ActiveRole } from './people/active-role.service.js';
import { AddressLetters } from './people/addresses/address-letters.js';
import { AskAddress } from './people/addresses/ask-address.js';
import { ResetAccess } from './people/addresses/reset-access.js';
import { CorrectionLetters } from './people/correction-letters.js';
import { KnownDevices } from './people/devices/known-devices.service.js';
import { ConfirmGuardians } from './people/guardians/confirm-guardians.js';
import { GuardianContacts } from './people/guardians/guardian-contacts.js';
import { GuardianLinks } from './people/guardians/guardian-links.js';
import { TellTeacher } from './people/guardians/tell-teacher.js';
import { InvitationsService } from './people/invitations/invitations.service.js';
import { Invite } from './people/invitations/invite.js';
import { SecondSteps } from './people/second-step/second-steps.js';
import { SecurityLetters } from './people/security-letters.js';
import { JoinClass } from './school/roster/join-class.js';
import { RosterLetters } from './school/roster/roster-letters.js';

const APPLICATIONS = [EndOverlappingApplications, OwnApplications, RefuseByPhone];
const COMPANIES = [RegisterNames, SuspendCompany, DIRECTORY_PROVIDER];
const LINKS = [LinkLimits, OpenLinks, RenewedLinks];
const MATCHING = [DeliverInvitation, HeldInvitations, InvitationToApplyLetters, SendInvitation];
const PEOPLE = [
  AccountLetters,
  ActiveRole,
  AddressLetters,
  AskAddress,
  ConfirmGuardians,
  GuardianContacts,
  GuardianLinks,
  InvitationsService,
  Invite,
  KnownDevices,
  CorrectionLetters,
  ResetAccess,
  SecondSteps,
  SecurityLetters,
  TellTeacher,
];
const SCHOOL = [JoinClass, RosterLetters];
const FILES = { provide: FileStore, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new FileStore(filesDir) };
/** Computes pseudonyms from the configured secret. */
const IDENTITY = { provide: CandidateIdentity, inject: [CONFIG], useFactory: ({ secret }: Config) => new CandidateIdentity(secret) };

/** Services that features of several wings need. */
export const CORE_SERVICES = [...APPLICATIONS, ...COMPANIES, ...LINKS, ...MATCHING, ...PEOPLE, ...SCHOOL, FILES, IDENTITY];

import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Account } from './entities/account.entity.js';
import { Agreement, AgreementLink, AgreementLook, AgreementPart, AgreementPreset, AgreementRemark } from './entities/agreement.entities.js';
import { Amendment } from './entities/amendment.entity.js';
import { Application, ApplicationDraft } from './entities/application.entities.js';
import { AuditCheck, AuditClosing, AuditEntry, AuditSeal } from './entities/audit.entities.js';
import { Candidate, CandidateList } from './entities/candidate.entities.js';
import { ClassGroup, ClassTeacher } from './entities/class-group.entity.js';
import { Company, CompanySite } from './entities/company.entities.js';
import { CompanyImage } from './entities/company-image.entity.js';
import { CompanyMerge } from './entities/company-merge.entity.js';
import { Consent } from './entities/consent.entity.js';
import { Contract, ContractLink, ContractLook, ContractPart, ContractRemark } from './entities/contract.entities.js';
import { ContractAmendment } from './entities/contract-amendment.entity.js';
import { CvFile } from './entities/cv-file.entity.js';
import { Email } from './entities/email.entity.js';
import { EmailChange } from './entities/email-change.entity.js';
import { Erasure } from './entities/erasure.entity.js';
import { Escalation, EscalationCall } from './entities/escalation.entities.js';
import { FileSweep, FileToDelete } from './entities/file-sweep.entities.js';
import { ContactNote, FileTicket, SavedView } from './entities/follow-up.entities.js';
import { FrameworkAgreement, FrameworkContactRow, FrameworkSignature } from './entities/framework-agreement.entities.js';
import { Guardian, GuardianConsent, GuardianLink } from './entities/guardian.entity.js';
import { HostAnswerRow } from './entities/host-answer.entity.js';
import { IdempotencyKey } from './entities/idempotency-key.entity.js';
import { Interview, InterviewSlot } from './entities/interview.entities.js';
import { Invitation } from './entities/invitation.entity.js';
import { InvitationToApply } from './entities/invitation-to-apply.entity.js';
import { KnownDevice } from './entities/known-device.entity.js';
import { DerogationDeclaration, FedLawParameter, PfmpOrder } from './entities/law.entities.js';
import { LetterPreference } from './entities/letter-preference.entity.js';
import { MailEvent } from './entities/mail-event.entity.js';
import { CandidateAnnouncement, Match, MatchAnnouncement } from './entities/match.entities.js';
import { Membership } from './entities/membership.entity.js';
import { MinorMessage } from './entities/minor-message.entity.js';
import { Offer, OfferSkill, OfferView } from './entities/offer.entity.js';
import { OfficialForm } from './entities/official-form.entity.js';
import { OutboxJob } from './entities/outbox.entity.js';
import { PaperFile } from './entities/paper-file.entity.js';
import { PastBreach, PastReview } from './entities/past-breach.entity.js';
import { PendingSignUp } from './entities/pending-sign-up.entity.js';
import { Placement } from './entities/placement.entity.js';
import { PlacementLink } from './entities/placement-link.entity.js';
import { PlacementPeriod, Programme } from './entities/programme.entities.js';
import { Report } from './entities/report.entity.js';
import { RosterImport, RosterImportRow } from './entities/roster-import.entities.js';
import { SavedOffer } from './entities/saved-offer.entity.js';
import { School } from './entities/school.entity.js';
import { RecoveryCode, SecondStep } from './entities/second-step.entities.js';
import { AccountToken, Credential, Session, Verification } from './entities/sign-in.entities.js';
import { PaperVersion, Signatory, SignatureCode, SignatureEvent } from './entities/signature.entities.js';
import { SignatureBatch, SignatureBatchPaper } from './entities/signature-batch.entities.js';
import { SignatureLink } from './entities/signature-link.entity.js';
import { SilencePause } from './entities/silence-pause.entity.js';
import { StateChange } from './entities/state-change.entity.js';
import { Student } from './entities/student.entity.js';
import { StudentAvailability } from './entities/student-availability.entity.js';
import { Suppression } from './entities/suppression.entity.js';
import { Rescore, WeightsVersion } from './entities/weights.entities.js';
import { YearRollover, YearRolloverRow } from './entities/year-rollover.entities.js';
import { migrations } from './migrations/index.js';
import { APP_ROLE_OPTION } from './pool.js';
import { SnakeNaming } from './snake-naming.js';
import { TimelyClient } from './timely-client.js';

export const entities = [
  Agreement,
  PaperFile,
  AgreementLink,
  AgreementLook,
  AgreementPart,
  AgreementPreset,
  AgreementRemark,
  Amendment,
  PaperVersion,
  Signatory,
  SignatureBatch,
  SignatureBatchPaper,
  SignatureCode,
  SignatureEvent,
  SignatureLink,
  DerogationDeclaration,
  PfmpOrder,
  Account,
  AccountToken,
  Application,
  ApplicationDraft,
  AuditCheck,
  AuditClosing,
  AuditEntry,
  AuditSeal,
  Candidate,
  CandidateAnnouncement,
  CandidateList,
  ClassGroup,
  ClassTeacher,
  Company,
  CompanySite,
  CompanyImage,
  CompanyMerge,
  Consent,
  Contract,
  ContractAmendment,
  ContractLink,
  ContractLook,
  ContractPart,
  ContractRemark,
  FrameworkAgreement,
  FrameworkContactRow,
  FrameworkSignature,
  ContactNote,
  Credential,
  CvFile,
  Email,
  Erasure,
  Escalation,
  EscalationCall,
  SilencePause,
  FileSweep,
  FileTicket,
  FileToDelete,
  Guardian,
  GuardianConsent,
  GuardianLink,
  HostAnswerRow,
  IdempotencyKey,
  Interview,
  InterviewSlot,
  Invitation,
  InvitationToApply,
  EmailChange,
  KnownDevice,
  RecoveryCode,
  SecondStep,
  FedLawParameter,
  OfficialForm,
  LetterPreference,
  MailEvent,
  Match,
  MatchAnnouncement,
  Membership,
  MinorMessage,
  Offer,
  OfferSkill,
  OfferView,
  OutboxJob,
  PastBreach,
  PastReview,
  PendingSignUp,
  Placement,
  PlacementLink,
  PlacementPeriod,
  Programme,
  Report,
  Rescore,
  RosterImport,
  RosterImportRow,
  YearRollover,
  YearRolloverRow,
  SavedOffer,
  SavedView,
  School,
  Session,
  StateChange,
  Student,
  StudentAvailability,
  Suppression,
  Verification,
  WeightsVersion,
];

/** The driver is passed explicitly, because `pool.ts` configures its type parsers. */
const shared = { type: 'postgres', driver: pg, entities, namingStrategy: new SnakeNaming(), synchronize: false } as const;

export interface ConnectionLimits {
  /** Name shown in `pg_stat_activity`. */
  applicationName?: string;
  poolSize?: number;
  /** Maximum duration of a statement in PostgreSQL; shorter in the api, whose readers wait, than in jobs. */
  statementTimeoutMs?: number;
}

/** Options of api and worker, which connect as the role that owns no table. */
export function dataSourceOptions(
  url: string,
  { applicationName = 'seve', poolSize = 10, statementTimeoutMs = 8_000 }: ConnectionLimits = {},
): DataSourceOptions {
  return {
    ...shared,
    url,
    applicationName,
    poolSize,
    connectTimeoutMS: 5_000,
    extra: {
      Client: TimelyClient,
      options: APP_ROLE_OPTION,
      query_timeout: 10_000,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 15_000,
      keepAlive: true,
      // Sends independent reads together, also inside a transaction; PostgreSQL runs them one by one.
      pipeline: true,
    },
  };
}

/** Creates the same connection outside Nest, for commands and tests. */
export const createDataSource = (url: string, limits?: ConnectionLimits): DataSource => new DataSource(dataSourceOptions(url, limits));

interface OwnerOptions {
  applicationName?: string;
  /** Names of the migrations to apply; default: all. */
  only?: readonly string[] | undefined;
}

/** Connects as the owner, for migrations, demo data and backups only. */
export function createOwnerDataSource(url: string, { applicationName = 'seve migrate', only }: OwnerOptions = {}): DataSource {
  const chosen = only ? migrations.filter(({ name }) => only.includes(name)) : migrations;
  return new DataSource({ ...shared, url, applicationName, poolSize: 2, migrations: chosen, migrationsTransactionMode: 'all' });
}

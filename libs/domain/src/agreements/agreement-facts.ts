import type {
  AgreementMention,
  AllowanceSchool,
  DayRange,
  Declaration,
  Headcount,
  InternStay,
  InternshipBefore,
  OfferedAllowance,
  PfmpOrderLimits,
  PfmpYear,
  RatePolicy,
} from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import type { GuardianStanding } from '../minors/guardian.js';
import type { FieldWithContacts } from '../minors/host-words/host-words.js';
import type { OfferKind } from '../offers/offer.js';
import type { AgreementKind } from './agreement.js';
import type { Said } from './host-answers.js';
import type { SignatoryRole } from './signing.js';
import type { Timetable } from './timetable.js';

/** Days that an agreement takes; null while its end is not known. */
interface OpenRange {
  from: CivilDate;
  to: CivilDate | null;
}

interface StudentFactsOfAgreement {
  /** Null where it is not known: rules of age wait, and the agreement cannot be signed. */
  birthDate: CivilDate | null;
  guardian: GuardianStanding;
  /** Collège finished. */
  lowerSecondaryFinished: boolean;
  /** Prepares a vocational or technological diploma (R4153-39). */
  isVocational: boolean;
  /** The school proposes the place, and a holder of parental authority agrees. */
  isThroughSchool: boolean;
  /** Of the latest medical notice of fitness. */
  fitnessNoticeOn: CivilDate | null;
  /** Class that sets the State's allowance of a PFMP; null where none is paid, or it is not known. */
  pfmpYear: PfmpYear | null;
}

/** An answer of the host, or of the school in its place. */
export interface AskedOfHost extends Pick<Said<unknown>, 'source' | 'on'> {
  /** False where it does not know. */
  isKnown: boolean;
}

interface HostFactsOfAgreement {
  isAbroad: boolean;
  /** Of the legal person; null where it was not given. */
  siren: string | null;
  headcount: Headcount | null;
  /** What the host was asked about them, and who answered; null where nobody did, or the company has given them to its own page. */
  asked: { siret: AskedOfHost | null; headcount: AskedOfHost | null };
  /** Order of the rector that holds on these days, for PFMP. */
  pfmpOrder: PfmpOrderLimits | null;
  /** Interns of the whole company in these civil weeks, this one not counted. */
  stays: readonly InternStay[];
  /** To the labour inspector, for the site. */
  declarations: readonly Declaration[];
  /** The latest internship on the same post; null where there was none, or the post is another one. */
  postBefore: InternshipBefore | null;
  /** Declares that the place is no permanent post, peak, season or replacement (L124-7); null as long as it says nothing. */
  declaresNoJob: boolean | null;
}

interface SchoolFactsOfAgreement {
  /** Threshold of the allowance. */
  allowanceSchool: AllowanceSchool;
  isHigherEducation: boolean;
  /** Hours of the course in the year, without internships; null as long as they are not given. */
  teachingHours: number | null;
  faceToFaceHours: number | null;
  /** To the labour inspector. */
  declarations: readonly Declaration[];
  /** The sheet about the host's country is annexed. */
  hasCountrySheet: boolean;
}

/** Another placement of the student, of any kind. */
export interface OtherPlacement extends OpenRange {
  id: string;
  kind: OfferKind;
  /** Of its agreement; null where it has none. */
  timetable: Timetable | null;
  /** Where no timetable is known; null for a full-time week. */
  weeklyMinutes: number | null;
  /** With the same legal person as this one. */
  isSameHost: boolean;
}

/** A planned signatory. */
export interface SignatoryFacts {
  role: SignatoryRole;
  name: string | null;
  email: string | null;
  /** The school uploads the paper that was signed by hand. */
  signsOnPaper: boolean;
  /** Confirmed: may bind the host or the school. */
  hasPower: boolean;
}

/** What the guards read of an agreement, or of an amendment as it would be once signed. */
export interface AgreementFacts {
  kind: AgreementKind;
  /** Changes an agreement that is signed already. */
  isAmendment: boolean;
  /** Goes on after an interruption (L124-15): it counts for no quota. */
  isProlongation: boolean;
  days: DayRange;
  /** Null until the host has filled it. */
  timetable: Timetable | null;
  /** Subject and activities as they are written. */
  activities: string;
  /** Free words of the host that contain contacts; for an amendment, only words that it changes. */
  hostWords: readonly FieldWithContacts[];
  student: StudentFactsOfAgreement;
  host: HostFactsOfAgreement;
  school: SchoolFactsOfAgreement;
  /** Other agreements of the tutor at this host. */
  tutor: { agreements: readonly OpenRange[] };
  /** Other interns whom the referent teacher follows. */
  referent: { followed: readonly OpenRange[] };
  allowance: {
    /** Null: none is paid. */
    pay: OfferedAllowance | null;
    policy: RatePolicy;
    /** Of leave that the agreement allows. */
    leaveMinutes: number;
  };
  /** Tags of libs/law. */
  hazards: readonly string[];
  /** Of D124-4, filled. The timetable says by itself whether `presence` is. */
  mentions: readonly AgreementMention[];
  others: readonly OtherPlacement[];
  signatories: readonly SignatoryFacts[];
  /** Warnings that the school has confirmed in its own words. */
  confirmed: readonly string[];
  today: CivilDate;
}

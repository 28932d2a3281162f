import { isSchoolOfficeRole, type PersonRole } from '@seve/domain';
import {
  type Icon,
  IconBriefcase,
  IconBuilding,
  IconBuildingFactory2,
  IconCalculator,
  IconCertificate,
  IconHome,
  IconInbox,
  IconLeaf,
  IconListDetails,
  IconMapPin,
  IconMapPinCheck,
  IconPhone,
  IconSchool,
  IconSend,
  IconShieldCheck,
  IconSignature,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import type { AppPath } from './shell/app-path.js';

export interface Tab {
  to: AppPath;
  /** Key of the label in the namespace `shell`. */
  label: string;
  /** Key of a shorter label for narrow screens. */
  short?: string;
  icon: Icon;
  /** Name of the count in `session.counts`. */
  count?: string;
  /** True when the tab is current only on its own path, not on the pages below it. */
  isExact?: boolean;
  /** Other paths of this entry; the tab is also current there and below. */
  also?: readonly AppPath[];
}

/** Lists of agreements, contracts and framework agreements. */
const PAPERS = { label: 'tabs.papers', short: 'tabs.papers-short', icon: IconSignature };

const RECRUITER: TabList = [
  { to: '/entreprise/offres', label: 'tabs.company-offers', icon: IconBriefcase },
  { to: '/entreprise/candidatures', label: 'tabs.received-applications', icon: IconInbox },
  { ...PAPERS, to: '/entreprise/conventions', also: ['/entreprise/contrats', '/entreprise/partenariats'], count: 'papers' },
  { to: '/entreprise/equipe', label: 'tabs.team', icon: IconUsers },
];

const HOME: TabList = [{ to: '/', label: 'tabs.home', icon: IconHome, isExact: true }];

export const ROSTERS: Tab = { to: '/listes', label: 'tabs.rosters', icon: IconListDetails };

type TabList = readonly [Tab, ...Tab[]];

export const PLACES: Tab = { to: '/etablissement/places', label: 'tabs.places', icon: IconMapPinCheck };

const SCHOOL_PAPERS: Tab = {
  ...PAPERS,
  to: '/etablissement/conventions',
  also: ['/etablissement/contrats', '/etablissement/partenariats'],
};

const SCHOOL_OFFICE: TabList = [
  ...HOME,
  { to: '/classes', label: 'tabs.all-classes', icon: IconSchool },
  SCHOOL_PAPERS,
  { to: '/etablissement/formations', label: 'tabs.programmes', icon: IconCertificate },
  { to: '/etablissement/equipe', label: 'tabs.school-team', icon: IconUsers },
];

/** Four to six tabs per role, in reading order. A phone shows the first four. */
export const TABS: Record<PersonRole | 'visitor', TabList> = {
  visitor: [
    { to: '/offres', label: 'tabs.offers', icon: IconBriefcase },
    { to: '/outils', label: 'tabs.tools', icon: IconCalculator },
  ],
  student: [
    { to: '/', label: 'tabs.home', icon: IconHome, isExact: true },
    { to: '/mes-offres', label: 'tabs.my-offers', icon: IconLeaf, count: 'matches' },
    { to: '/offres', label: 'tabs.offers', icon: IconBriefcase },
    { to: '/mes-candidatures', label: 'tabs.my-applications', icon: IconSend, count: 'applications' },
    { to: '/profil', label: 'tabs.profile', icon: IconUser, isExact: true },
  ],
  company_admin: [
    ...RECRUITER,
    { to: '/entreprise/page', label: 'tabs.company-page', icon: IconBuilding },
    { to: '/entreprise/sites', label: 'tabs.sites', icon: IconMapPin },
  ],
  company_recruiter: RECRUITER,
  tutor: HOME,
  school_staff: SCHOOL_OFFICE,
  school_head: SCHOOL_OFFICE,
  professional: HOME,
  teacher: [
    { to: '/', label: 'tabs.today', icon: IconHome, isExact: true },
    { to: '/classes', label: 'tabs.classes', icon: IconUsers },
    SCHOOL_PAPERS,
    PLACES,
    { to: '/etablissement/derogations', label: 'tabs.derogations', icon: IconShieldCheck },
  ],
  campus_coordinator: [
    { to: '/', label: 'tabs.today', icon: IconHome, isExact: true },
    { to: '/coordination/sans-reponse', label: 'tabs.escalations', icon: IconPhone },
    { to: '/coordination/entreprises', label: 'tabs.companies', icon: IconBuildingFactory2 },
    { to: '/coordination/offres', label: 'tabs.campus-offers', icon: IconBriefcase },
    { to: '/coordination/etablissements', label: 'tabs.schools', icon: IconSchool },
  ],
};

const ON_PHONE = 4;

/** Number of tabs at the bottom of a phone: five with short labels for the office of a school, four for others. */
export const tabsOnPhone = (role: PersonRole): number => (isSchoolOfficeRole(role) ? SCHOOL_OFFICE.length : ON_PHONE);

/** Links in the footer; labels are keys of the namespace `shell`. */
export const FOOTER_LINKS: readonly Pick<Tab, 'to' | 'label'>[] = [
  { to: '/offres', label: 'footer.offers' },
  { to: '/formations', label: 'footer.programmes' },
  { to: '/comment-le-score-est-calcule', label: 'footer.score' },
  { to: '/outils', label: 'footer.tools' },
  { to: '/verifier', label: 'footer.verify' },
  { to: '/accessibilite', label: 'footer.accessibility' },
  { to: '/mentions-legales', label: 'footer.notice' },
  { to: '/confidentialite', label: 'footer.privacy' },
  { to: '/conditions', label: 'footer.terms' },
  { to: '/sources', label: 'footer.sources' },
];

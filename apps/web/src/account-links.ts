import type { PersonRole } from '@seve/domain';
import {
  IconCertificate,
  IconCoinEuro,
  IconEyeSearch,
  IconFlag,
  IconFolderOpen,
  IconForms,
  IconGavel,
  IconHeartHandshake,
  IconHistory,
  IconMail,
  IconMailForward,
  IconMailOpened,
  IconMailSearch,
  IconMapPinCheck,
  IconScale,
  IconSchool,
  IconShieldCheck,
  IconShieldLock,
  IconStar,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import { PLACES, ROSTERS, type Tab } from './navigation.js';

type MenuLink = Pick<Tab, 'to' | 'label' | 'icon'>;
const SAVED_OFFERS: MenuLink = { to: '/offres-enregistrees', label: 'account.saved-offers', icon: IconStar };
const PRIVACY: MenuLink = { to: '/profil/confidentialite', label: 'account.privacy', icon: IconShieldLock };
const LETTERS: MenuLink = { to: '/compte/courriels', label: 'account.letters', icon: IconMail };
const MAIL_LOG: MenuLink = { to: '/coordination/courriels', label: 'tabs.mail-log', icon: IconMailSearch };
const LETTERS_ABOUT_ME: MenuLink = { to: '/mes-courriels', label: 'account.letters-about-me', icon: IconMailOpened };
const PFMP_ORDERS: MenuLink = { to: '/coordination/arretes-pfmp', label: 'tabs.pfmp-orders', icon: IconGavel };
const WEIGHTS: MenuLink = { to: '/coordination/poids', label: 'tabs.weights', icon: IconScale };
const LAW_PARAMETERS: MenuLink = { to: '/coordination/parametres-legaux', label: 'tabs.law-parameters', icon: IconCoinEuro };
const OFFICIAL_FORMS: MenuLink = { to: '/coordination/formulaires', label: 'tabs.official-forms', icon: IconForms };
const REPORTS: MenuLink = { to: '/coordination/signalements', label: 'tabs.reports', icon: IconFlag };
const PAST_BREACHES: MenuLink = { to: '/coordination/faits-passes', label: 'tabs.past-breaches', icon: IconEyeSearch };
const AUDIT_LOG: MenuLink = { to: '/journal', label: 'tabs.audit-log', icon: IconHistory };
const COMPANY_PLACES: MenuLink = { to: '/entreprise/places', label: 'tabs.company-places', icon: IconMapPinCheck };
const PARTNERS_OF_COMPANY: MenuLink = { to: '/entreprise/partenariats', label: 'tabs.frameworks', icon: IconHeartHandshake };
const PARTNERS_OF_SCHOOL: MenuLink = { to: '/etablissement/partenariats', label: 'tabs.frameworks', icon: IconHeartHandshake };
const PARTNERS_OF_CAMPUS: MenuLink = { to: '/coordination/partenariats', label: 'tabs.frameworks', icon: IconHeartHandshake };
const PROGRAMMES: MenuLink = { to: '/formations', label: 'footer.programmes', icon: IconCertificate };
const OWN_SCHOOL: MenuLink = { to: '/etablissement/fiche', label: 'account.own-school', icon: IconSchool };
const MINE: MenuLink = { to: '/mon-compte', label: 'account.mine', icon: IconUserCog };
const LINKS: Partial<Record<PersonRole, readonly MenuLink[]>> = {
  student: [SAVED_OFFERS, PRIVACY, LETTERS_ABOUT_ME, LETTERS, MINE],
  company_admin: [
    PARTNERS_OF_COMPANY,
    COMPANY_PLACES,
    PROGRAMMES,
    { to: '/entreprise/derogations', label: 'tabs.derogations', icon: IconShieldCheck },
    AUDIT_LOG,
    LETTERS,
    MINE,
  ],
  company_recruiter: [PARTNERS_OF_COMPANY, COMPANY_PLACES, PROGRAMMES, LETTERS, MINE],
  teacher: [PARTNERS_OF_SCHOOL, { to: '/etablissement/formations', label: 'tabs.programmes', icon: IconCertificate }, LETTERS, MINE],
  school_staff: [PARTNERS_OF_SCHOOL, PLACES, ROSTERS, OWN_SCHOOL, AUDIT_LOG, LETTERS, MINE],
  school_head: [PARTNERS_OF_SCHOOL, PLACES, ROSTERS, OWN_SCHOOL, AUDIT_LOG, LETTERS, MINE],
  campus_coordinator: [
    REPORTS,
    PAST_BREACHES,
    PARTNERS_OF_CAMPUS,
    { to: '/coordination/formations', label: 'tabs.programmes', icon: IconCertificate },
    { to: '/coordination/comptes', label: 'tabs.staff-accounts', icon: IconUsers },
    { to: '/coordination/dossiers', label: 'tabs.file-tickets', icon: IconFolderOpen },
    { to: '/coordination/invitations', label: 'tabs.invitations', icon: IconMailForward },
    MAIL_LOG,
    WEIGHTS,
    LAW_PARAMETERS,
    OFFICIAL_FORMS,
    PFMP_ORDERS,
    AUDIT_LOG,
    LETTERS,
    MINE,
  ],
};

/** Returns the pages in the account menu of a role; labels are keys of the namespace `shell`. */
export const accountLinksOf = (role: PersonRole): readonly MenuLink[] => LINKS[role] ?? [LETTERS, MINE];

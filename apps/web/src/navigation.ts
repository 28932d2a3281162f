import type { PersonRole } from '@seve/domain';
import {
  type Icon,
  IconBriefcase,
  IconBuildingFactory2,
  IconLeaf,
  IconMailForward,
  IconSchool,
  IconSend,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import type { AppPath } from './shell/app-path.js';

export interface Tab {
  to: AppPath;
  /** Key in the namespace `shell`. */
  label: string;
  icon: Icon;
  /** Name of the number in `session.counts`. */
  count?: string;
  /** Also active on the pages below it, unless it is the root of them all. */
  isExact?: boolean;
}

const COMPANY: readonly Tab[] = [
  { to: '/entreprise/offres', label: 'tabs.company-offers', icon: IconBriefcase },
  { to: '/entreprise/equipe', label: 'tabs.team', icon: IconUsers },
];

/** Four or five per role, in reading order; the phone shows the first four. Only pages that exist. */
export const TABS: Record<PersonRole | 'visitor', readonly Tab[]> = {
  visitor: [{ to: '/offres', label: 'tabs.offers', icon: IconBriefcase }],
  student: [
    { to: '/mes-offres', label: 'tabs.my-offers', icon: IconLeaf },
    { to: '/mes-candidatures', label: 'tabs.my-applications', icon: IconSend },
    { to: '/offres', label: 'tabs.offers', icon: IconBriefcase },
    { to: '/profil', label: 'tabs.profile', icon: IconUser },
  ],
  company_admin: COMPANY,
  company_recruiter: COMPANY,
  teacher: [{ to: '/classes', label: 'tabs.classes', icon: IconUsers }],
  campus_coordinator: [
    { to: '/coordination/entreprises', label: 'tabs.companies', icon: IconBuildingFactory2 },
    { to: '/coordination/etablissements', label: 'tabs.schools', icon: IconSchool },
    { to: '/coordination/invitations', label: 'tabs.invitations', icon: IconMailForward },
  ],
};

/** Links of the account menu and of the footer, with their key in `shell`. */
export const ACCOUNT_LINKS: Partial<Record<PersonRole, readonly Pick<Tab, 'to' | 'label' | 'icon'>[]>> = {};
export const FOOTER_LINKS: readonly Pick<Tab, 'to' | 'label'>[] = [{ to: '/offres', label: 'footer.offers' }];

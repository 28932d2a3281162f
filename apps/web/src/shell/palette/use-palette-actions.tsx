import { useMantineColorScheme } from '@mantine/core';
import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight';
import { isSchoolRole } from '@seve/domain';
import { type Icon, IconLanguage, IconLogout, IconMoon, IconSearch, IconStack2 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountLinksOf } from '../../account-links.js';
import { changeLocale, currentLocale } from '../../i18n/i18n.js';
import { FOOTER_LINKS, TABS } from '../../navigation.js';
import { useSession } from '../../session.js';
import { useSignOut } from '../masthead/use-sign-out.js';
import { matchesWords } from './matches-words.js';
import { usePupils } from './use-pupils.js';

const glyph = (Glyph: Icon) => <Glyph size={20} stroke={1.6} aria-hidden="true" />;

/** Returns the actions that match these words, by group. */
export function usePaletteActions(query: string): SpotlightActionGroupData[] {
  const { t } = useTranslation('shell');
  const { account } = useSession();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { toggleColorScheme } = useMantineColorScheme();
  const role = account?.role;
  const pages = [
    ...TABS[role ?? 'visitor'],
    ...(role ? accountLinksOf(role) : []),
    ...FOOTER_LINKS.map((link) => ({ ...link, icon: IconSearch })),
  ];
  const first = new Map(pages.map((page) => [page.to, page]));
  const go: SpotlightActionData[] = [...first.values()].map(({ to, label, icon }) => ({
    id: to,
    label: t(label),
    leftSection: glyph(icon),
    onClick: () => void navigate({ to }),
  }));
  const other = currentLocale() === 'fr' ? 'en' : 'fr';
  const acts: SpotlightActionData[] = [
    { id: 'scheme', label: t('palette.scheme'), leftSection: glyph(IconMoon), onClick: toggleColorScheme },
    { id: 'language', label: t('palette.language'), leftSection: glyph(IconLanguage), onClick: () => void changeLocale(other) },
    ...(role === 'campus_coordinator'
      ? [{ id: 'queues', label: t('palette.queues'), leftSection: glyph(IconStack2), onClick: () => location.assign('/admin/queues') }]
      : []),
    ...(account ? [{ id: 'sign-out', label: t('account.sign-out'), leftSection: glyph(IconLogout), onClick: () => void signOut() }] : []),
  ];
  const words = query.trim();
  const search: SpotlightActionData[] =
    words === ''
      ? []
      : [
          {
            id: 'search',
            label: t('palette.search', { words }),
            leftSection: glyph(IconSearch),
            onClick: () => void navigate({ to: '/offres', search: { q: words } }),
          },
        ];
  const pupils = usePupils(words, role !== undefined && isSchoolRole(role));
  return [
    { group: t('palette.pupils'), actions: pupils },
    { group: t('palette.pages'), actions: go.filter(({ label }) => matchesWords(label ?? '', words)) },
    { group: t('palette.acts'), actions: acts.filter(({ label }) => matchesWords(label ?? '', words)) },
    { group: t('palette.offers'), actions: search },
  ].filter(({ actions }) => actions.length > 0);
}

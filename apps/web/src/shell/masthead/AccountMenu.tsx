import { Avatar, Box, Menu, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLogout } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountLinksOf } from '../../account-links.js';
import { TABS, tabsOnPhone } from '../../navigation.js';
import { type Account, useSession } from '../../session.js';
import { initials } from '../../ui/format/format.js';
import css from './AccountMenu.module.css';
import { RoleItems } from './RoleItems.js';
import { useSignOut } from './use-sign-out.js';

export function AccountMenu({ account }: { account: Account }) {
  const { t } = useTranslation('shell');
  const signOut = useSignOut();
  const name = `${account.firstName} ${account.lastName}`.trim();
  const place = useSession().roles.find(({ isActive }) => isActive)?.organisation;
  /** The items are left out rather than hidden by CSS: the arrow keys of the menu would stop at hidden items. */
  const isPhone = useMediaQuery('(width < 700px)', false, { getInitialValueInEffect: false });
  const hiddenTabs = isPhone ? TABS[account.role].slice(tabsOnPhone(account.role)) : [];
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={css.target}>
          <Avatar aria-hidden="true">{initials(account.firstName, account.lastName)}</Avatar>
          <span className="visually-hidden">{t('account.menu', { name })}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={`strong ${css.name}`}>{name}</span>
          <Box component="span" display="block" className="anywhere">
            {account.email}
          </Box>
          <Box component="span" display="block" className="anywhere">
            {[t(`roles:${account.role}.name`), place].filter(Boolean).join(', ')}
          </Box>
        </Menu.Label>
        <Menu.Divider />
        <RoleItems />
        {hiddenTabs.map(({ to, label, icon: Glyph }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Glyph size={18} stroke={1.6} />}>
            {t(label)}
          </Menu.Item>
        ))}
        {accountLinksOf(account.role).map(({ to, label, icon: Glyph }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Glyph size={18} stroke={1.6} />}>
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} />} onClick={() => void signOut()}>
          {t('account.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

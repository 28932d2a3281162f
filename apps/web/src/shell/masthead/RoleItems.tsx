import { Menu } from '@mantine/core';
import { accountsTakeRoleMutation } from '@seve/api-client';
import { IconCheck, IconSwitchHorizontal } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dropEveryDraft } from '../../draft-store.js';
import { TABS } from '../../navigation.js';
import { useForgetSession, useSession } from '../../session.js';
import { mayLeaveDevice } from '../../ui/drafts/leaving.js';
import { useShowProblem } from '../../ui/feedback/use-show-problem.js';

const GLYPH = { size: 18, stroke: 1.6 } as const;

/** Menu items of the roles of an account with several; the active one is marked. Another role opens on its first page. */
export function RoleItems() {
  const { t } = useTranslation('shell');
  const { roles } = useSession();
  const navigate = useNavigate();
  const forget = useForgetSession();
  const take = useMutation({ ...accountsTakeRoleMutation(), onError: useShowProblem() });
  if (roles.length < 2) return null;
  return (
    <>
      <Menu.Label>{t('account.roles')}</Menu.Label>
      {roles.map(({ membershipId, role, organisation, isActive }) => (
        <Menu.Item
          key={membershipId ?? role}
          aria-current={isActive ? 'true' : undefined}
          disabled={take.isPending}
          leftSection={isActive ? <IconCheck {...GLYPH} /> : <IconSwitchHorizontal {...GLYPH} />}
          onClick={async () => {
            if (isActive || !(await mayLeaveDevice())) return;
            await take.mutateAsync({ body: { membershipId } });
            dropEveryDraft();
            await navigate({ to: TABS[role][0].to, ignoreBlocker: true });
            await forget();
          }}
        >
          {t(`roles:${role}.name`)}
          {organisation !== null && <span className="small dimmed"> {organisation}</span>}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

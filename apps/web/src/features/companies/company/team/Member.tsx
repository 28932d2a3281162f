import { Avatar, Box, Group, NativeSelect } from '@mantine/core';
import { type CompanyMemberView, companiesOwnQueryKey, companyMembersGiveRoleMutation } from '@seve/api-client';
import { COMPANY_ROLES, isCompanyRole } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { initials } from '../../../../ui/format/format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { RemoveMember } from './RemoveMember.js';
import css from './Team.module.css';

interface MemberProps {
  member: CompanyMemberView;
  /** True for an admin, except on the admin's own row. */
  canChange: boolean;
}

export function Member({ member, canChange }: MemberProps) {
  const { t } = useTranslation('team');
  const queries = useQueryClient();
  const showProblem = useShowProblem();
  const { id, firstName, lastName, role, isYou } = member;
  const name = `${firstName} ${lastName}`;
  const give = useMutation({
    ...companyMembersGiveRoleMutation(),
    onSuccess: (company) => {
      queries.setQueryData(companiesOwnQueryKey(), company);
      showToast(t('role-given', { name }));
    },
    onError: showProblem,
  });
  return (
    <Columns
      component="li"
      columns="auto minmax(0, 1fr) auto"
      gap="md"
      rowGap={0}
      align="center"
      rule="above"
      py="xs"
      className={css.member}
    >
      <Avatar aria-hidden="true">{initials(firstName, lastName)}</Avatar>
      <Box component="p" ff="var(--font-display)" fz="1.09375rem" fw={500}>
        {name}
        {isYou && <span className="small dimmed"> {t('you')}</span>}
      </Box>
      {canChange ? (
        <Group gap="xs">
          {isCompanyRole(role) && (
            <NativeSelect
              aria-label={t('role-of', { name })}
              data={COMPANY_ROLES.map((one) => ({ value: one, label: t(`roles:${one}.short`) }))}
              value={role}
              disabled={give.isPending}
              onChange={({ currentTarget: { value } }) => {
                const chosen = COMPANY_ROLES.find((one) => one === value);
                if (chosen) give.mutate({ path: { id }, body: { role: chosen } });
              }}
            />
          )}
          <RemoveMember id={id} name={name} />
        </Group>
      ) : (
        <p className="small dimmed">{t(`roles:${role}.means`)}</p>
      )}
    </Columns>
  );
}

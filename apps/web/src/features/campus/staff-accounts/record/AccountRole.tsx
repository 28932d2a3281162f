import type { AccountRecordView, AccountRoleView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { MoveTeacher } from './MoveTeacher.js';

interface AccountRoleProps {
  account: AccountRecordView;
  role: AccountRoleView;
}

/** One role with its dates and the records that depend on it. */
export function AccountRole({ account, role }: AccountRoleProps) {
  const { t } = useTranslation(['staff-accounts', 'school-team']);
  const format = useFormat();
  const day = (instant: Date | string) => format.mediumDay(dayInParis(new Date(instant)));
  const { since, until, referentOf, isLast } = role;
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="md" rowGap="xs" align="center" rule="above" py="sm">
      <div>
        <p className="strong">{t(`roles:${role.role}.name`)}</p>
        <Organisation role={role} />
        <p className="small dimmed">
          {until === null ? t('school-team:since', { day: day(since) }) : t('school-team:from-to', { from: day(since), to: day(until) })}
        </p>
        {until === null && referentOf > 0 && <p className="small">{t('staff-accounts:record.follows', { count: referentOf })}</p>}
        {isLast && <p className="small">{t('staff-accounts:record.last')}</p>}
      </div>
      {until === null && role.role === 'teacher' && <MoveTeacher account={account} role={role} />}
    </Columns>
  );
}

function Organisation({ role: { organisation, companyId, schoolId } }: { role: AccountRoleView }) {
  if (companyId !== null)
    return (
      <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
        {organisation}
      </Link>
    );
  if (schoolId !== null)
    return (
      <Link to="/coordination/etablissements/$schoolId" params={{ schoolId }}>
        {organisation}
      </Link>
    );
  return null;
}

import { Flex } from '@mantine/core';
import type { ClassTeam } from '@seve/api-client';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface LoadWarningProps {
  team: ClassTeam;
  teacherId: string;
  /** Number of students to be added. */
  more?: number;
}

/** Warns when a teacher follows more students than allowed. It never blocks: only simultaneous interns count, and periods may differ. */
export function LoadWarning({ team: { colleagues, limit }, teacherId, more = 0 }: LoadWarningProps) {
  const { t } = useTranslation('class-settings');
  const followed = (colleagues.find(({ id }) => id === teacherId)?.followed ?? 0) + more;
  if (followed <= limit.most) return null;
  return (
    <Flex component="p" gap="xs" className="small" role="note">
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" color="var(--waiting-text)" style={{ flex: 'none' }} />
      <span>
        {t('team.too-many', { count: followed, most: limit.most })}{' '}
        <span className="micro dimmed" lang="fr">
          {limit.article}
        </span>
      </span>
    </Flex>
  );
}

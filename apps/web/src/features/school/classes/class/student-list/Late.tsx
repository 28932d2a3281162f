import { Box } from '@mantine/core';
import type { ClassPeriod, ClassStudent } from '@seve/api-client';
import { daysLate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';

/** Mark of a student without a place while the period is already running. */
export function Late({ student, period }: { student: ClassStudent; period: ClassPeriod | null }) {
  const { t } = useTranslation('classes');
  const { today } = useFormat();
  const days = daysLate(student.state === 'placed', period, today);
  if (days === 0) return null;
  return (
    <Box component="span" display="block" c="var(--alert-text)" className="micro">
      {t('table.late', { count: days })}
    </Box>
  );
}

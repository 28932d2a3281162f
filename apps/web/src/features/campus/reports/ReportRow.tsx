import { Flex } from '@mantine/core';
import type { ReportCard } from '@seve/api-client';
import { IconCheck, IconFlag } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../ui/chips/StatusChip.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import css from './Reports.module.css';

/** One report, without the student's name and without its text. */
export function ReportRow({ report }: { report: ReportCard }) {
  const { t } = useTranslation('reports');
  const { id, companyName, about, reporterRole, reason, outcome, createdAt, earlier, held } = report;
  return (
    <Flex component="li" rowGap="xs" columnGap="block" align="start" justify="space-between" wrap="wrap" className={css.row}>
      <div>
        <h3 className="row-title">
          <Link to="/coordination/signalements/$reportId" params={{ reportId: id }}>
            {companyName}
          </Link>
        </h3>
        <p className="small">{t(`by.${reporterRole === 'teacher' ? 'teacher' : 'student'}.${about}`)}</p>
        <p className="small dimmed">
          {t('reported')} <RelativeDay at={createdAt} />
        </p>
        {earlier > 0 && <p className="small dimmed">{t('earlier', { count: earlier })}</p>}
        {outcome === null && held > 0 && <p className="small dimmed">{t('held', { count: held })}</p>}
      </div>
      <StatusChip tone={outcome === null ? 'alert' : 'done'} icon={outcome === null ? IconFlag : IconCheck}>
        {outcome === null ? t(`reason.${reason}`) : t(`outcome.${outcome}.name`)}
      </StatusChip>
    </Flex>
  );
}

import { Box, Stack } from '@mantine/core';
import type { GroupLine, GroupReason } from '@seve/api-client';
import { IconAlertTriangle, IconCheck, IconCopyCheck, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { Columns } from '../../../../ui/layout/Columns.js';

const LOOKS = {
  ready: { tone: 'waiting', icon: IconPlus },
  created: { tone: 'done', icon: IconCheck },
  already: { tone: 'neutral', icon: IconCopyCheck },
  refused: { tone: 'alert', icon: IconAlertTriangle },
} as const;

/** What happens to each student of the group, or has happened; those that cannot be stand first. */
export function GroupLines({ lines }: { lines: readonly GroupLine[] }) {
  const isRefused = ({ outcome }: GroupLine) => outcome === 'refused';
  return (
    <ul className="bare-list">
      {[...lines.filter(isRefused), ...lines.filter((line) => !isRefused(line))].map((line) => (
        <Line key={line.studentId} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: GroupLine }) {
  const { t } = useTranslation('agreement-group');
  const { studentName, className, outcome, reasons, notes, endingApplications, agreementId } = line;
  const { tone, icon } = LOOKS[outcome];
  return (
    <Columns component="li" columns="minmax(0, 1fr) minmax(0, 1.6fr)" from="tablet" gap="lg" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <Box component="h3" fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
          {agreementId === null ? (
            studentName
          ) : (
            <Link to="/etablissement/conventions/$agreementId" params={{ agreementId }}>
              {studentName}
            </Link>
          )}
        </Box>
        <p className="small dimmed">{className}</p>
      </div>
      <Stack gap="xs" align="flex-start">
        <StatusChip tone={tone} icon={icon}>
          {t(`outcome.${outcome}`)}
        </StatusChip>
        {[...reasons, ...notes].map((reason) => (
          <Reason key={reason.sentence} reason={reason} />
        ))}
        {endingApplications > 0 && <p className="small">{t('ending', { count: endingApplications })}</p>}
      </Stack>
    </Columns>
  );
}

function Reason({ reason: { sentence, remedy, article } }: { reason: GroupReason }) {
  const { t } = useTranslation('agreement-group');
  return (
    <div>
      <p className="small">{sentence}</p>
      {remedy && (
        <p className="small">
          <span className="strong">{t('ui:law.remedy')}</span> {remedy}
        </p>
      )}
      {article && (
        <p className="micro dimmed" lang="fr">
          {article}
        </p>
      )}
    </div>
  );
}

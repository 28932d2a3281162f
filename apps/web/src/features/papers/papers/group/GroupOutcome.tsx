import { Box, Button, Stack } from '@mantine/core';
import type { GroupCheck, GroupCreated, GroupLine, GroupReason } from '@seve/api-client';
import { IconAlertTriangle, IconCheck, IconCopyCheck, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

const LOOKS = {
  ready: { tone: 'waiting', icon: IconPlus },
  created: { tone: 'done', icon: IconCheck },
  already: { tone: 'neutral', icon: IconCopyCheck },
  refused: { tone: 'alert', icon: IconAlertTriangle },
} as const;

export const countOf = (lines: readonly GroupLine[], wanted: GroupLine['outcome']) =>
  lines.filter(({ outcome }) => outcome === wanted).length;

/** What becomes of each student, read before the agreements are begun. */
export function GroupFound({ found: { lines, quota, isHostAsked } }: { found: GroupCheck }) {
  const { t } = useTranslation('agreement-group');
  const refused = countOf(lines, 'refused');
  return (
    <SidePart gap="sm" mb="xl" aria-labelledby="found">
      <h2 id="found" className="h3">
        {t('found.title')}
      </h2>
      <p>
        {t('found.ready', { count: countOf(lines, 'ready') })} {refused > 0 && t('found.refused', { count: refused })}
      </p>
      <p className="small dimmed">{isHostAsked ? t('found.asked') : t('found.unasked')}</p>
      <PlaceFindings findings={[]} quota={quota} />
      <GroupLines lines={lines} />
    </SidePart>
  );
}

/** What became of each student, with the link to the agreement. */
export function GroupDone({ group: { lines, isHostAsked }, onAgain }: { group: GroupCreated; onAgain: () => void }) {
  const { t } = useTranslation('agreement-group');
  return (
    <Stack gap="lg" align="stretch">
      <div>
        <p role="status">{t('done.count', { count: countOf(lines, 'created'), of: lines.length })}</p>
        <p className="dimmed">{isHostAsked ? t('done.asked') : t('done.unasked')}</p>
      </div>
      <h2 className="visually-hidden">{t('found.title')}</h2>
      <GroupLines lines={lines} />
      <Stack gap="sm" align="flex-start">
        <LinkButton to="/etablissement/conventions" search={{ etape: 'with_host' }}>
          {t('done.list')}
        </LinkButton>
        <Button variant="subtle" onClick={onAgain}>
          {t('done.again')}
        </Button>
      </Stack>
    </Stack>
  );
}

/** What happens to each student of the group, or has happened; those who are refused stand first. */
function GroupLines({ lines }: { lines: readonly GroupLine[] }) {
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

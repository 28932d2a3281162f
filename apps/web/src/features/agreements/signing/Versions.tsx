import { Box, Stack } from '@mantine/core';
import type { VersionView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

interface VersionsProps {
  agreementId: string;
  versions: readonly VersionView[];
  /** Of another paper than the agreement. */
  title?: string;
}

/** Every version that was put to signature, with its file and fingerprint, the newest first. */
export function Versions({ agreementId, versions, title }: VersionsProps) {
  const heading = useId();
  const { t } = useTranslation('agreements');
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <h2 id={heading} className="h3">
        {title ?? t('versions.title')}
      </h2>
      <Stack component="ul" gap="sm" className="bare-list">
        {versions.map((version) => (
          <Version key={version.id} agreementId={agreementId} version={version} />
        ))}
      </Stack>
    </Stack>
  );
}

function Version({ agreementId, version }: { agreementId: string; version: VersionView }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { id, number, sha256, createdAt, completedAt, sealedAt, voidedAt, voidReason } = version;
  const day = (instant: string | Date) => format.mediumDay(dayInParis(new Date(instant)));
  const standing = () => {
    if (voidedAt !== null) return t('versions.void', { day: day(voidedAt) });
    if (sealedAt !== null) return t('versions.sealed', { day: day(sealedAt) });
    if (completedAt !== null) return t('versions.complete', { day: day(completedAt) });
    return t('versions.out', { day: day(createdAt) });
  };
  return (
    <li>
      <p className="strong">
        <a href={`/api/school-agreements/${agreementId}/versions/${id}/file`} download>
          {t('versions.file', { number })}
        </a>
      </p>
      <p className="small">{standing()}</p>
      {voidReason && (
        <Box component="blockquote" className="small own-words">
          {voidReason}
        </Box>
      )}
      <p className="micro dimmed anywhere">{t('versions.sha', { sha256 })}</p>
    </li>
  );
}

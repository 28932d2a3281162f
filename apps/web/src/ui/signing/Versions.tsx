import { Box, Stack } from '@mantine/core';
import type { VersionView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { Section } from '../layout/Section.js';
import type { SigningAccess } from './signing-access.js';

interface VersionsProps {
  access: Pick<SigningAccess, 'fileOf'>;
  versions: readonly VersionView[];
  /** Title of the section, when the paper is not the main one of the page. */
  title?: string;
}

/** All versions that were put to signature, newest first, with file and fingerprint. */
export function Versions({ access, versions, title }: VersionsProps) {
  const { t } = useTranslation('signatories');
  return (
    <Section title={title ?? t('versions.title')}>
      <Stack component="ul" gap="sm" className="bare-list">
        {versions.map((version) => (
          <Version key={version.id} access={access} version={version} />
        ))}
      </Stack>
    </Section>
  );
}

function Version({ access, version }: Pick<VersionsProps, 'access'> & { version: VersionView }) {
  const { t } = useTranslation('signatories');
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
        <a href={access.fileOf(id)} download>
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

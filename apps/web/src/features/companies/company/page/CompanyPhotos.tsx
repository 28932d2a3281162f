import { Stack } from '@mantine/core';
import type { ShownImage } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** Photos of the company, each with its description. */
export function CompanyPhotos({ companyId, photos }: { companyId: string; photos: readonly ShownImage[] }) {
  const { t } = useTranslation('company');
  if (photos.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-label={t('images.shown')}>
      {photos.map(({ id, alt, width, height }) => (
        <img
          key={id}
          src={`/api/companies/${companyId}/images/${id}`}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          style={{ aspectRatio: `${width} / ${height}`, borderRadius: 4, height: 'auto', width: '100%' }}
        />
      ))}
    </Stack>
  );
}

import { Box, Stack } from '@mantine/core';
import { COMPANY_IMAGES_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { ImageDrop } from '../../../../ui/images/ImageDrop.js';
import { CompanyImageRow } from './CompanyImageRow.js';
import { useCompanyImages } from './use-company-images.js';

/** Upload, description, order and removal of logo and photos; each act applies at once. */
export function CompanyImages({ companyId, name }: { companyId: string; name: string }) {
  const { t } = useTranslation('company');
  const { images, isSending, sent, failure, send, describe, order, remove, isChanging } = useCompanyImages();
  const logo = images.find(({ role }) => role === 'logo');
  const photos = images.filter(({ role }) => role === 'photo');
  const taken = photos.filter(({ state }) => state !== 'refused').length;
  const max = COMPANY_IMAGES_MAX.photo;
  const move = (from: number, to: number) => {
    if (isChanging) return;
    const ids = photos.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    order(ids);
  };
  return (
    <Stack component="section" gap="lg" mt="block" aria-labelledby="images">
      <div>
        <Box component="h2" id="images" className="h3">
          {t('images.title')}
        </Box>
        <p className="dimmed">{t('images.what')}</p>
      </div>
      <Stack gap="sm">
        <h3 className="h4">{t('images.logo')}</h3>
        {logo && (
          <CompanyImageRow companyId={companyId} image={logo} name={t('images.logo-of', { name })} onRemove={() => remove(logo.id)} />
        )}
        <ImageDrop
          verb={logo ? t('images.other-logo') : t('images.choose-logo')}
          isSending={isSending && sent === 'logo'}
          failure={sent === 'logo' ? failure : null}
          onFile={(file) => send('logo', file)}
        />
      </Stack>
      <Stack gap="sm">
        <h3 className="h4">{t('images.photos', { count: taken, max })}</h3>
        {photos.map((photo, index) => (
          <CompanyImageRow
            key={photo.id}
            companyId={companyId}
            image={photo}
            name={photo.alt || t('images.photo', { number: index + 1 })}
            onRemove={() => remove(photo.id)}
            onDescribe={(alt, onDone) => describe(photo.id, alt, onDone)}
            onEarlier={index > 0 ? () => move(index, index - 1) : undefined}
            onLater={index < photos.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ))}
        {taken < max ? (
          <ImageDrop
            verb={t('images.choose-photo')}
            isSending={isSending && sent === 'photo'}
            failure={sent === 'photo' ? failure : null}
            onFile={(file) => send('photo', file)}
          />
        ) : (
          <p className="small dimmed">{t('images.full', { max })}</p>
        )}
      </Stack>
    </Stack>
  );
}

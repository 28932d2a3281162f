import { Box, Stack } from '@mantine/core';
import type { BlockingPlace } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';

/** Says which place of the student overlaps with the dates of the offer, and when. */
export function Blocked({ place: { offerTitle, companyName, startOn, endOn } }: { place: BlockingPlace }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const title = usePostTitle()(offerTitle);
  const days = endOn === null ? t('blocked.from', { day: format.mediumDay(startOn) }) : format.dayRange(startOn, endOn);
  return (
    <Stack gap="xs">
      <p>{t('blocked.why')}</p>
      <p className="strong">{t('blocked.place', { title, company: companyName, days })}</p>
      <p>{t('blocked.free')}</p>
      <Box component="p" mt="field" pt="md" className="ruled">
        <Link to="/mes-candidatures">{t('blocked.follow')}</Link>
      </Box>
    </Stack>
  );
}

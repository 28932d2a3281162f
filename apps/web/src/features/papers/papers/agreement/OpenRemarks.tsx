import { Box, Stack } from '@mantine/core';
import type { AgreementRemarkView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { Section } from '../../../../ui/layout/Section.js';

/** Changes that a side was asked for and has not made yet. */
export function OpenRemarks({ remarks }: { remarks: readonly AgreementRemarkView[] }) {
  const { t } = useTranslation('agreements');
  return (
    <Section id="remarks" title={t('remarks.title', { count: remarks.length })}>
      <Stack component="ul" gap="sm" className="bare-list">
        {remarks.map(({ id, party, field, text, by, writtenAt }) => (
          <li key={id}>
            <p className="small dimmed">
              {t(`remarks.to.${party}`)}, {t(`roles:${by}.by`)}, <RelativeDay at={writtenAt} />
            </p>
            {field && <p className="strong">{t(`agreement-fields:${field}`)}</p>}
            <Box component="p" className="own-words">
              {text}
            </Box>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

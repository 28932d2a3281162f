import { Button, Stack } from '@mantine/core';
import type { OfficialFormView } from '@seve/api-client';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BlankFields } from '../../../../ui/contract/BlankFields.js';

/** The form as an invented contract fills it, by the map that is saved. */
export function SampleFilling({ form: { id, sample } }: { form: OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  return (
    <Stack component="section" gap="sm" aria-labelledby="sample">
      <h2 id="sample" className="h3">
        {t('sample.title')}
      </h2>
      <p className="dimmed">{t('sample.what')}</p>
      <p>{t('filled', { count: sample.filled })}</p>
      <BlankFields blank={sample.blank} />
      <div>
        <Button
          component="a"
          variant="default"
          href={`/api/campus/official-forms/${id}/sample`}
          download
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
        >
          {t('sample.act')}
        </Button>
      </div>
    </Stack>
  );
}

import type { OfficialFormView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { BlankFields } from '../../../../ui/contract/BlankFields.js';
import { DownloadButton } from '../../../../ui/files/DownloadButton.js';
import { Section } from '../../../../ui/layout/Section.js';

/** The form filled with an invented contract, by the map that is saved. */
export function SampleFilling({ form: { id, sample } }: { form: OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  return (
    <Section id="sample" title={t('sample.title')}>
      <p className="dimmed">{t('sample.what')}</p>
      <p>{t('filled', { count: sample.filled })}</p>
      <BlankFields blank={sample.blank} />
      <div>
        <DownloadButton href={`/api/campus/official-forms/${id}/sample`}>{t('sample.act')}</DownloadButton>
      </div>
    </Section>
  );
}

import { Button, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { schoolPlacesCertify } from '@seve/api-client';
import { isCivilDate, PLACE_PAPERS, type PlacePaper } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

interface Paper {
  kind: PlacePaper;
  on: string;
}

/** Confirms the place on the basis of a company's document that the school has seen. */
export function CertifyPlace({ id }: { id: string }) {
  const { t } = useTranslation('places');
  const invalidate = useInvalidate();
  const format = useFormat();
  const form = useForm<Paper>({
    initialValues: { kind: 'signed_agreement', on: '' },
    validate: { on: (day) => (isCivilDate(day) && day <= format.today ? null : t('paper.day-wrong')) },
  });
  const submit = async (body: Paper) => {
    await schoolPlacesCertify({ path: { id }, body });
    showToast(t('paper.done'));
    await invalidate('placement');
    focusHeading();
  };
  return (
    <SidePart gap="sm" aria-labelledby="paper">
      <h2 id="paper" className="h3">
        {t('paper.title')}
      </h2>
      <p className="small dimmed">{t('paper.what')}</p>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field" align="stretch">
            <Select
              label={<FieldLabel required>{t('paper.label')}</FieldLabel>}
              data={PLACE_PAPERS.map((value: PlacePaper) => ({ value, label: t(`paper.kind.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('kind')}
            />
            <CivilDateField label={t('paper.on')} required max={format.today} {...form.getInputProps('on')} />
            <div>
              <Button type="submit" loading={isPending}>
                {t('paper.act')}
              </Button>
            </div>
          </Stack>
        )}
      </SubmitForm>
    </SidePart>
  );
}

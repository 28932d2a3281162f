import { Button, Group, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { VisibilityView } from '@seve/api-client';
import { VISIBILITIES } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import css from '../sections/Sections.module.css';
import { AskSchool } from './AskSchool.js';
import { useDecideVisibility } from './use-decide-visibility.js';

/** Narrowest first, which is the default. */
const CHOICES = [...VISIBILITIES].reverse();

/** Form of the consent to be visible to companies: off by default, withdrawn with one click. */
export function VisibilityForm({ view }: { view: VisibilityView }) {
  const { t } = useTranslation('privacy');
  const { decide, isDeciding } = useDecideVisibility(view);
  const showProblem = useShowProblem();
  const form = useForm({ initialValues: { visibility: view.visibility } });
  const choices = CHOICES.filter((one) => one !== 'verified_companies' || view.rule === 'allowed');
  return (
    <SubmitForm form={form} submit={({ visibility }) => decide(visibility)}>
      {({ isPending }) => (
        <FormSection title={t('choice.title')} hint={t('choice.hint')}>
          <Radio.Group label={<FieldLabel>{t('choice.question')}</FieldLabel>} {...form.getInputProps('visibility')}>
            <Stack gap="md" className={css.radios}>
              {choices.map((choice) => (
                <Radio key={choice} value={choice} label={t(`choice.name.${choice}`)} description={t(`choice.means.${choice}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {view.rule !== 'allowed' && <p className="small">{t(`rule.${view.rule}`)}</p>}
          {view.rule === 'needs_school' && <AskSchool view={view} />}
          <Group gap="xs">
            <Button type="submit" loading={isPending} disabled={isDeciding}>
              {t('choice.save')}
            </Button>
            {view.visibility === 'verified_companies' && (
              <Button variant="default" disabled={isDeciding} onClick={() => void decide('nobody').catch(showProblem)}>
                {t('choice.withdraw')}
              </Button>
            )}
          </Group>
        </FormSection>
      )}
    </SubmitForm>
  );
}

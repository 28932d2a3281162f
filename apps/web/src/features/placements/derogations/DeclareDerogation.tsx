import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DerogationInput } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { DEROGABLE_HAZARDS, type DerogableHazard, hazardsIn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './Derogations.module.css';

interface DeclareDerogationProps {
  /** Sites of the company; empty for a school. */
  sites: readonly { id: string; name: string }[];
  declare: (body: DerogationInput, siteId: string) => Promise<unknown>;
  onDone: () => void;
}

/** Form that records a derogation already declared to the labour inspectorate: kinds of work and date. */
export function DeclareDerogation({ sites, declare, onDone }: DeclareDerogationProps) {
  const { t } = useTranslation('derogations');
  const locale = useLocale();
  const { today } = useFormat();
  const form = useForm({
    initialValues: { siteId: sites[0]?.id ?? '', hazards: [] as DerogableHazard[], declaredOn: today },
    validate: {
      hazards: (tags) => (tags.length === 0 ? t('declare.hazards-missing') : null),
      declaredOn: (day) => (isCivilDate(day) ? null : t('declare.day-missing')),
    },
  });
  const submit = async ({ siteId, hazards, declaredOn }: typeof form.values) => {
    await declare({ hazards, declaredOn }, siteId);
    showToast(t('declare.done'));
    onDone();
  };
  const label = (tag: string) => {
    const words = hazardsIn([tag])[locale];
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  };
  return (
    <SubmitForm form={form} submit={submit} className={css.form}>
      {({ isPending }) => (
        <>
          {sites.length > 1 && (
            <NativeSelect
              label={t('declare.site')}
              data={sites.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('siteId')}
            />
          )}
          <CivilDateField
            label={t('declare.on')}
            hint={t('declare.on-hint')}
            required
            max={today}
            {...form.getInputProps('declaredOn')}
            data-path="declaredOn"
          />
          <Checkbox.Group
            label={
              <FieldLabel required hint={t('declare.hazards-hint')}>
                {t('declare.hazards')}
              </FieldLabel>
            }
            withAsterisk={false}
            data-path="hazards"
            {...form.getInputProps('hazards')}
          >
            <Columns columns="repeat(auto-fill, minmax(min(100%, 15rem), 1fr))" gap="lg" rowGap="xs" pt="xs">
              {DEROGABLE_HAZARDS.map((tag) => (
                <Checkbox key={tag} value={tag} label={label(tag)} />
              ))}
            </Columns>
          </Checkbox.Group>
          <div>
            <Button type="submit" loading={isPending}>
              {t('declare.save')}
            </Button>
          </div>
        </>
      )}
    </SubmitForm>
  );
}

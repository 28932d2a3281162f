import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type PresetText, schoolTextsSave, type TextsOfScope } from '@seve/api-client';
import { SCHOOL_TEXTS, unknownFields } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useDraft } from '../../../../ui/drafts/use-draft.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { WordsField } from '../../../../ui/forms/TextField.js';
import { TextsPreview } from './TextsPreview.js';

interface Values {
  texts: Record<PresetText, string>;
}

const DRAFT_VERSION = 1;

/** The texts of one scope; what is typed and not saved is kept on this device. */
export function TextsForm({ scope, names }: { scope: TextsOfScope; names: readonly PresetText[] }) {
  const { t } = useTranslation('agreement-texts');
  const invalidate = useInvalidate();
  const faultOf = (text: string) => {
    const unknown = unknownFields(text);
    return unknown.length === 0 ? null : t('unknown', { count: unknown.length, fields: unknown.join(' ') });
  };
  const form = useForm<Values>({
    initialValues: { texts: Object.fromEntries(names.map((name) => [name, scope.texts[name] ?? ''])) as Values['texts'] },
    validate: { texts: Object.fromEntries(names.map((name) => [name, faultOf])) as Record<PresetText, typeof faultOf> },
  });
  const draft = useDraft(`agreement-texts.${scope.scopeId}`, DRAFT_VERSION, form);
  const texts = Object.fromEntries(names.flatMap((name) => (form.values.texts[name].trim() ? [[name, form.values.texts[name]]] : [])));
  const submit = async () => {
    await schoolTextsSave({ path: { scopeId: scope.scopeId }, body: { texts } });
    draft.forget();
    showToast(t('saved'));
    await invalidate('schoolTexts');
  };
  return (
    <SubmitForm form={form} submit={submit} keeper={draft.keeper}>
      {({ isPending }) => (
        <>
          <FormSection title={scope.programmeName ?? t('texts')}>
            {names.map((name) => (
              <WordsField
                key={name}
                maxRows={14}
                maxLength={SCHOOL_TEXTS[name].max}
                label={t(`agreement-fields:${name}`)}
                {...form.getInputProps(`texts.${name}`)}
              />
            ))}
          </FormSection>
          <Group gap="md" pb="xl">
            <Button type="submit" loading={isPending}>
              {t('save')}
            </Button>
            {draft.isRestored && (
              <Button variant="subtle" onClick={draft.discard}>
                {t('discard')}
              </Button>
            )}
          </Group>
          <TextsPreview texts={texts} />
        </>
      )}
    </SubmitForm>
  );
}

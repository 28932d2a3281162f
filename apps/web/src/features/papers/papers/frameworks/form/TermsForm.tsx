import { Button, Flex, NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FrameworkView, frameworkMovesPropose, frameworksSave } from '@seve/api-client';
import { FRAMEWORK_NOTICE_MONTHS_MAX, FRAMEWORK_PURPOSE_MAX, FRAMEWORK_SEATS_MAX, LEVELS, otherSide } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { useKeptDraft } from '../../../../../ui/drafts/use-kept-draft.js';
import { capitalised } from '../../../../../ui/format/capitalised.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { WordsField } from '../../../../../ui/forms/TextField.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { useShowFramework } from '../acts/use-show-framework.js';
import { frameworkOptions } from '../frameworks.queries.js';
import { type TermsValues, termsValues, typedTerms } from './terms-values.js';
import { YearFields } from './YearFields.js';

/** The terms of a draft, saved while they are typed, then proposed to the other side. */
export function TermsForm({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation(['frameworks', 'offers']);
  const queries = useQueryClient();
  const show = useShowFramework();
  const { id, side } = framework;
  const version = useRef(framework.version);
  version.current = Math.max(version.current, framework.version);
  const form = useForm<TermsValues>({ initialValues: termsValues(framework) });
  const save = async (body: ReturnType<typeof typedTerms>) => {
    const { data } = await frameworksSave({ path: { id }, body: { ...body, version: version.current } });
    version.current = data.version;
    queries.setQueryData(frameworkOptions(id).queryKey, data);
  };
  const kept = useKeptDraft({ draft: typedTerms(form.values), isBegun: form.isDirty(), isOn: true, save });
  const submit = async (values: TermsValues) => {
    await kept.stop();
    try {
      await save(typedTerms(values));
      const { data } = await frameworkMovesPropose({ path: { id } });
      await show(data, t('frameworks:propose.done'));
    } catch (failure) {
      kept.resume();
      throw failure;
    }
  };
  return (
    <Section id="terms" title={t('frameworks:terms.title')} isSheet beside={<KeptWords keeping={kept.keeping} />}>
      <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
        {({ isPending }) => (
          <Stack gap="field">
            <Columns columns={2} from="tablet" gap="md" rowGap="field">
              <YearFields form={form} known={framework.firstYear} />
            </Columns>
            <WordsField
              label={t('frameworks:terms.purpose')}
              hint={t('frameworks:terms.purpose-hint')}
              isNeeded
              minRows={5}
              maxLength={FRAMEWORK_PURPOSE_MAX}
              {...form.getInputProps('purpose')}
            />
            <Stack component="fieldset" gap="xs" bd={0} p={0} m={0}>
              <legend>
                <FieldLabel hint={t('frameworks:terms.seats-hint')}>{t('frameworks:terms.seats')}</FieldLabel>
              </legend>
              <Columns columns={3} from="tablet" gap="md" rowGap="xs">
                {LEVELS.map((level) => (
                  <NumberInput
                    key={level}
                    label={capitalised(t(`offers:level.${level}`))}
                    min={0}
                    max={FRAMEWORK_SEATS_MAX}
                    allowDecimal={false}
                    allowNegative={false}
                    {...form.getInputProps(`seats.${level}`)}
                  />
                ))}
              </Columns>
            </Stack>
            <NumberInput
              label={<FieldLabel hint={t('frameworks:terms.notice-hint')}>{t('frameworks:terms.notice')}</FieldLabel>}
              min={1}
              max={FRAMEWORK_NOTICE_MONTHS_MAX}
              allowDecimal={false}
              allowNegative={false}
              maw="12rem"
              {...form.getInputProps('noticeMonths')}
            />
            <Flex gap="sm" wrap="wrap">
              <Button type="submit" loading={isPending}>
                {t(`frameworks:propose.act.${otherSide(side)}`)}
              </Button>
            </Flex>
          </Stack>
        )}
      </SubmitForm>
    </Section>
  );
}

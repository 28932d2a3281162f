import { Button, Input, NativeSelect } from '@mantine/core';
import { LANGUAGE_LEVELS, LANGUAGES } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguageNames } from '../../../../../ui/format/use-language-names.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { RemoveRow } from './RemoveRow.js';

/** Languages that the post needs, each with its level. */
export function OfferFormLanguages({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const names = useLanguageNames();
  const { languages } = form.values;
  const free = LANGUAGES.filter((one) => !languages.some(({ language }) => language === one));
  const [next] = free.filter((one) => one !== 'fr');
  return (
    <div className={css.rows} data-path="languages">
      {languages.length === 0 && form.errors.languages && <Input.Error>{form.errors.languages}</Input.Error>}
      {languages.map(({ language }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, so that choosing another language does not lose the focus
        <Columns columns="repeat(2, minmax(0, 1fr)) auto" gap="md" rowGap="xs" align="end" key={row} className={css.language}>
          <NativeSelect
            label={<FieldLabel>{t('people.language', { number: row + 1 })}</FieldLabel>}
            data={LANGUAGES.filter((one) => one === language || free.includes(one)).map((value) => ({
              value,
              label: names.language(value),
            }))}
            {...form.getInputProps(`languages.${row}.language`)}
            error={row === 0 ? form.errors.languages : undefined}
          />
          <NativeSelect
            label={<FieldLabel>{t('people.language-level', { number: row + 1 })}</FieldLabel>}
            data={LANGUAGE_LEVELS.map((value) => ({ value, label: names.level(value) }))}
            {...form.getInputProps(`languages.${row}.level`)}
          />
          <RemoveRow
            name={t('people.language-remove', { language: names.language(language) })}
            onRemove={() => form.removeListItem('languages', row)}
          />
        </Columns>
      ))}
      {next && (
        <Button
          type="button"
          variant="subtle"
          size="sm"
          className={css.add}
          leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => form.setFieldValue('languages', [...languages, { language: next, level: 'b1' }])}
        >
          {t('people.language-add')}
        </Button>
      )}
    </div>
  );
}

import { useForm } from '@mantine/form';
import type { LawTableView } from '@seve/api-client';
import { isCivilDate, LAW_SOURCE } from '@seve/domain';
import type { LawParameter } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { type DraftValue, lawDraftOf, valueFaults } from './law-draft.js';
import { useLawWords } from './use-law-words.js';

export interface LawRowValues {
  validFrom: string;
  value: DraftValue;
  source: string;
}

/** Returns the form of a new row. A parameter with several amounts is prefilled with those in force, because few of them change. */
export function useLawRowForm({ shape, unit }: LawParameter, { rows }: LawTableView) {
  const { t } = useTranslation('law-parameters');
  const words = useLawWords();
  const last = rows.at(-1);
  return useForm<LawRowValues>({
    initialValues: { validFrom: '', value: lawDraftOf(shape, shape.kind === 'group' ? last?.value : null), source: '' },
    validate: ({ validFrom, value, source }) => ({
      ...(!isCivilDate(validFrom) && { validFrom: t('fault.day') }),
      ...Object.fromEntries(
        valueFaults(shape, value).map(({ path, least, most }) => [
          path,
          t('fault.amount', { least: words.amount(least, unit), most: words.amount(most, unit) }),
        ]),
      ),
      ...(source.trim().length < LAW_SOURCE.min && { source: t('fault.source', { min: LAW_SOURCE.min }) }),
    }),
  });
}

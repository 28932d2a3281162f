import { Button } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { LegalWords } from './LegalWords.js';
import css from './OfferLegal.module.css';
import { useLegalReasons } from './use-legal-check.js';

/** Beside a field: what the law says of it. */
export function LegalNotes({ form, path }: { form: OfferFormApi; path: string }) {
  const { t } = useTranslation('company-offers');
  const { refused, warned } = useLegalReasons(path);
  const addBoth = () => form.setFieldValue('title', `${form.getValues().title.trim()} H/F`);
  return (
    <>
      {[...refused, ...warned].map((reason) => (
        <div key={`${reason.rule} ${reason.path}`} className={refused.includes(reason) ? css.refused : css.warned}>
          <IconScale size={20} stroke={1.6} aria-hidden="true" />
          <div>
            <LegalWords reason={reason} />
            {reason.rule === 'gendered-title' && (
              <Button type="button" variant="default" size="sm" onClick={addBoth}>
                {t('legal.add-both')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </>
  );
}

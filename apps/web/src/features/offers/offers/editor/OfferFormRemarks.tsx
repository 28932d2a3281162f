import { Flex, Stack } from '@mantine/core';
import type { OfferRemarkView } from '@seve/api-client';
import { offerFieldLabel } from '@seve/domain';
import { IconPencil } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { focusField } from '../../../../ui/forms/field-nodes.js';
import css from './OfferForm.module.css';

interface OfferFormRemarksProps {
  remarks: readonly OfferRemarkView[];
  /** Unfolds the section of a field and shows an error at it. */
  onReveal: (path: string, sentence: string) => void;
}

/** Changes that the campus requests, each with a link to its field. */
export function OfferFormRemarks({ remarks, onReveal }: OfferFormRemarksProps) {
  const { t } = useTranslation('company-offers');
  const locale = useLocale();
  if (remarks.length === 0) return null;
  const go = (event: MouseEvent, { path, text }: OfferRemarkView) => {
    event.preventDefault();
    onReveal(path, text);
    setTimeout(() => focusField(path));
  };
  return (
    <Flex component="section" direction="column" gap="xs" className={`compact ${css.remarks}`} aria-labelledby="offer-remarks">
      <Flex component="h2" gap="xs" align="center" id="offer-remarks" ff="var(--font-text)" lts={0} className="compact strong">
        <IconPencil size={20} stroke={1.6} aria-hidden="true" />
        {t('remarks.title', { count: remarks.length })}
      </Flex>
      <Stack component="ul" gap="xs" m={0} pl="field">
        {remarks.map((remark) => (
          <li key={remark.path}>
            <a href={`#${remark.path}`} onClick={(event) => go(event, remark)}>
              {offerFieldLabel(remark.path, locale)}
            </a>
            <p>{remark.text}</p>
          </li>
        ))}
      </Stack>
      <p>{t('remarks.then')}</p>
    </Flex>
  );
}

import { Box, Button, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { REMARK_LENGTH_MAX } from '@seve/domain';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../../../ui/forms/field-nodes.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from './ReviewOffer.module.css';
import type { ReviewGroup, ReviewRow } from './use-review-groups.js';

/** Coordinator's remarks by field; empty for fields without a remark. */
export type ReviewRemarks = Record<string, string>;

interface ReviewRowsProps {
  group: ReviewGroup;
  /** Null when no changes may be requested. */
  form: UseFormReturnType<ReviewRemarks> | null;
}

export function ReviewRows({ group: { title, rows }, form }: ReviewRowsProps) {
  return (
    <section className={css.group}>
      <Box component="h2" fz="var(--h3-size)" lh="var(--h3-line)" mb="xs">
        {title}
      </Box>
      <Box component="dl" m={0}>
        {rows.map((row) => (
          <Row key={row.path} row={row} form={form} />
        ))}
      </Box>
    </section>
  );
}

function Row({ row: { path, label, value }, form }: { row: ReviewRow; form: UseFormReturnType<ReviewRemarks> | null }) {
  const { t } = useTranslation('campus-offers');
  const [isOpen, setOpen] = useState(false);
  const note = () => {
    setOpen(true);
    setTimeout(() => focusField(path));
  };
  return (
    <Columns columns="12rem minmax(0, 1fr)" from="tablet" gap="lg" rowGap="xxs" rule="above" py="sm" className={css.row}>
      <dt>{label}</dt>
      <dd>
        <p className={value === '' ? 'dimmed' : css.value}>{value || t('review.unsaid')}</p>
        {form !== null && isOpen && (
          <Textarea
            label={<FieldLabel hint={t('review.remark-hint')}>{t('review.remark-on', { label })}</FieldLabel>}
            autosize
            minRows={2}
            maxLength={REMARK_LENGTH_MAX}
            {...form.getInputProps(path)}
          />
        )}
        {form !== null && !isOpen && (
          <Button
            type="button"
            variant="subtle"
            size="sm"
            data-path={path}
            leftSection={<IconMessagePlus size={16} stroke={1.6} aria-hidden="true" />}
            onClick={note}
          >
            {t('review.remark')}
            <span className="visually-hidden"> {label}</span>
          </Button>
        )}
      </dd>
    </Columns>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { applicationsSubmit, type OfferDetail } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { showToast } from '../../ui/toast.js';
import { useFormat } from '../../ui/use-format.js';
import css from './ApplyForm.module.css';
import { useMotivationDraft } from './use-motivation-draft.js';

const LONGEST = 3_000;

export function ApplyForm({ offer, onSent }: { offer: OfferDetail; onSent: () => void }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const queries = useQueryClient();
  const draft = useMotivationDraft(offer.id);
  const form = useForm({
    initialValues: { motivation: draft.initial },
    onValuesChange: ({ motivation }) => draft.keep(motivation),
    validate: {
      motivation: (text) => (text.length > LONGEST ? t('apply.too-long', { max: format.number(LONGEST), count: text.length }) : null),
    },
  });
  const { length } = form.values.motivation;

  const submit = async ({ motivation }: typeof form.values) => {
    await applicationsSubmit({ body: { offerId: offer.id, motivation } });
    draft.forget();
    onSent();
    showToast(t('apply.done'));
    await queries.invalidateQueries();
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <>
          <Textarea
            label={<FieldLabel hint={t('apply.motivation-hint', { max: format.number(LONGEST) })}>{t('apply.motivation')}</FieldLabel>}
            autosize
            minRows={6}
            maxRows={16}
            {...form.getInputProps('motivation')}
          />
          {length > 0 && <p className={`micro dimmed ${css.kept}`}>{t('apply.kept', { count: length, max: format.number(LONGEST) })}</p>}
          <p className={`small dimmed ${css.seen}`}>{t('apply.seen')}</p>
          <Button type="submit" fullWidth loading={isPending}>
            {t('apply.act')}
          </Button>
          <section className={css.next} aria-labelledby="apply-next">
            <h3 id="apply-next">{t('apply.next.title')}</h3>
            <ol>
              <li>{t('apply.next.company', { company: offer.companyName })}</li>
              <li>{t('apply.next.school')}</li>
              <li>{t('apply.next.answer')}</li>
            </ol>
          </section>
        </>
      )}
    </SubmitForm>
  );
}

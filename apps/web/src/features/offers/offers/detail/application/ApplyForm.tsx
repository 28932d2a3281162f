import { Box, Button, Stack, Textarea } from '@mantine/core';
import { applicationsSubmit, type DraftView, type OfferDetail } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { JoinCv } from '../../../../../ui/cv/JoinCv.js';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { ProposalWords } from '../../../../../ui/wording/ProposalWords.js';
import css from './ApplyForm.module.css';
import { ApplyPreview } from './ApplyPreview.js';
import { ApplyQuestions } from './ApplyQuestions.js';
import type { ApplyValues } from './apply-values.js';
import { MOTIVATION_LONGEST, useApplyForm } from './use-apply-form.js';

interface ApplyFormProps {
  offer: OfferDetail;
  /** Draft written earlier, or a teacher's proposal. */
  draft: DraftView | undefined;
  onSent: () => void;
}

export function ApplyForm({ offer, draft, onSent }: ApplyFormProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const invalidate = useInvalidate();
  const { form, own, cv, kept } = useApplyForm(offer, draft);
  const [isPreviewed, setPreviewed] = useState(false);
  const max = format.number(MOTIVATION_LONGEST);
  const { length } = form.values.motivation;

  const submit = async ({ motivation, answers }: ApplyValues) => {
    await kept.stop();
    try {
      await applicationsSubmit({ body: { offerId: offer.id, motivation, answers, cvFileId: cv?.id ?? null } });
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    onSent();
    showToast(t('apply.done'));
    await invalidate('application');
  };
  return (
    <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
      {({ isPending }) => (
        <>
          {draft?.proposal && <ProposalWords proposal={draft.proposal} />}
          <Stack gap="field" className={css.fields}>
            <div>
              <Textarea
                label={<FieldLabel hint={t('apply.motivation-hint', { max })}>{t('apply.motivation')}</FieldLabel>}
                autosize
                minRows={6}
                maxRows={16}
                {...form.getInputProps('motivation')}
              />
              {length > 0 && <p className="micro dimmed">{t('apply.length', { count: length, max })}</p>}
            </div>
            <ApplyQuestions questions={offer.questions} form={form} />
            <JoinCv own={own} form={form} />
          </Stack>
          <KeptWords keeping={kept.keeping} />
          <p className={`small dimmed ${css.seen}`}>{t('apply.seen')}</p>
          <Stack gap="xs">
            <Button type="submit" fullWidth loading={isPending} disabled={own.isSending}>
              {t('apply.act')}
            </Button>
            <Button variant="subtle" fullWidth onClick={() => setPreviewed(true)}>
              {t('apply.preview.act')}
            </Button>
          </Stack>
          <ApplyPreview
            opened={isPreviewed}
            onClose={() => setPreviewed(false)}
            company={offer.companyName}
            questions={offer.questions}
            values={form.values}
            cvName={cv?.fileName ?? null}
          />
          <ApplyNext company={offer.companyName} />
        </>
      )}
    </SubmitForm>
  );
}

/** Says what happens after the application is sent. */
function ApplyNext({ company }: { company: string }) {
  const { t } = useTranslation('offers');
  return (
    <section className={css.next} aria-labelledby="apply-next">
      <Box component="h3" fz="1.125rem" id="apply-next">
        {t('apply.next.title')}
      </Box>
      <ol>
        <li>{t('apply.next.company', { company })}</li>
        <li>{t('apply.next.school')}</li>
        <li>{t('apply.next.answer')}</li>
      </ol>
    </section>
  );
}

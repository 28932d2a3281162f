import { useForm } from '@mantine/form';
import { type DraftView, draftsWriteToOffer, type OfferDetail } from '@seve/api-client';
import { ANSWER_LENGTH_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useOwnCv } from '../../../../../ui/cv/use-own-cv.js';
import { useDraftKept } from '../../../../../ui/drafts/use-draft-kept.js';
import { useKeptDraft } from '../../../../../ui/drafts/use-kept-draft.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { ApplyValues } from './apply-values.js';

export const MOTIVATION_LONGEST = 3_000;

/** Returns the application form with its checks; its values are saved as a draft while typing. `draft`: values saved earlier. */
export function useApplyForm({ id, questions }: OfferDetail, draft: DraftView | undefined) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const own = useOwnCv();
  const draftKept = useDraftKept();
  const tooLong = (text: string, max: number) =>
    text.length > max ? t('apply.too-long', { max: format.number(max), count: text.length }) : null;
  const answerFault = (answer: string) => (answer.trim() === '' ? t('apply.answer-needed') : tooLong(answer, ANSWER_LENGTH_MAX));
  const form = useForm<ApplyValues>({
    initialValues: {
      motivation: draft?.motivation ?? '',
      answers: questions.map((_question, index) => draft?.answers[index] ?? ''),
      withCv: draft === undefined || draft.motivation === '' || draft.cvFileId !== null,
    },
    validate: ({ motivation, answers }) => ({
      motivation: tooLong(motivation, MOTIVATION_LONGEST),
      ...Object.fromEntries(answers.map((answer, index) => [`answers.${index}`, answerFault(answer)])),
    }),
  });
  const { motivation, answers, withCv } = form.values;
  const cv = withCv && own.cv && own.cv.state !== 'refused' ? own.cv : null;
  const kept = useKeptDraft({
    draft: { motivation, answers, cvFileId: cv?.id ?? null },
    isBegun: form.isDirty(),
    isOn: !own.isReading,
    save: async (body) => draftKept((await draftsWriteToOffer({ path: { offerId: id }, body })).data),
  });
  return { form, own, cv, kept };
}

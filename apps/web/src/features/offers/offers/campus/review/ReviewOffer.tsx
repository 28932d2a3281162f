import { Button, Flex } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type CampusOfferSheet, campusOffersApprove, campusOffersReadOptions, campusOffersRequestChanges } from '@seve/api-client';
import { OFFER_FIELDS } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { OfferChip } from '../../../../../ui/chips/OfferChip.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import css from './ReviewOffer.module.css';
import { ReviewReasons } from './ReviewReasons.js';
import { type ReviewRemarks, ReviewRows } from './ReviewRows.js';
import { remarksOf, tooShort, withFieldsOf } from './review-remarks.js';
import { SentRemarks } from './SentRemarks.js';
import { useReviewGroups } from './use-review-groups.js';

const NOTHING: ReviewRemarks = Object.fromEntries(OFFER_FIELDS.map((path) => [path, '']));

/** Page on which a coordinator reviews an offer before students see it: approves it, or requests changes field by field. */
export function ReviewOffer() {
  const { t } = useTranslation('campus-offers');
  const { offerId } = useParams({ from: '/coordination/offres/$offerId' });
  const sheet = useSuspenseQuery(campusOffersReadOptions({ path: { id: offerId } })).data;
  const { offer, actions } = sheet;
  const form = useForm<ReviewRemarks>({ initialValues: NOTHING, validate: (values) => tooShort(values, t('review.remark-short')) });
  const purpose = useRef<'approve' | 'request'>('approve');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const groups = useReviewGroups(sheet);
  const remarks = remarksOf(form.values);
  const mayAsk = actions.includes('request_changes');
  const mayApprove = actions.includes('approve');

  const submit = async (values: ReviewRemarks) => {
    const path = { id: offerId };
    const noted = remarksOf(values);
    try {
      if (purpose.current === 'approve') await campusOffersApprove({ path });
      else await campusOffersRequestChanges({ path, body: { remarks: noted } }).catch(withFieldsOf(noted));
    } catch (problem) {
      // Another coordinator has decided meanwhile, so the current state is loaded.
      if (problem instanceof ApiProblem && problem.status === 409) await invalidate('campusOffer');
      throw problem;
    }
    showToast(
      purpose.current === 'approve' ? t('review.approved', { title: offer.title }) : t('review.requested', { company: offer.companyName }),
    );
    await invalidate('campusOffer');
    await navigate({ to: '/coordination/offres', search: { statut: 'submitted' } });
  };
  return (
    <Page width="work">
      <PageHead
        title={offer.title}
        place={
          <Link to="/coordination/entreprises/$companyId" params={{ companyId: offer.company.id }}>
            {offer.company.name}
          </Link>
        }
        context={<Context sheet={sheet} />}
      />
      <SubmitForm form={form} submit={submit} className={css.columns}>
        {({ isPending }) => (
          <>
            <div className={css.why}>
              <ReviewReasons sheet={sheet} />
              <SentRemarks remarks={sheet.remarks} />
            </div>
            <div className={css.offer}>
              {groups.map((group) => (
                <ReviewRows key={group.title} group={group} form={mayAsk ? form : null} />
              ))}
            </div>
            {(mayApprove || mayAsk) && (
              <div className={css.acts}>
                <Button
                  type="submit"
                  variant={remarks.length > 0 ? 'default' : 'filled'}
                  loading={isPending && purpose.current === 'approve'}
                  onClick={() => {
                    purpose.current = 'approve';
                  }}
                >
                  {t('review.approve')}
                </Button>
                {remarks.length > 0 ? (
                  <Button
                    type="submit"
                    loading={isPending && purpose.current === 'request'}
                    onClick={() => {
                      purpose.current = 'request';
                    }}
                  >
                    {t('review.request', { count: remarks.length })}
                  </Button>
                ) : (
                  <p className="small dimmed">{t('review.how')}</p>
                )}
              </div>
            )}
          </>
        )}
      </SubmitForm>
    </Page>
  );
}

function Context({ sheet: { offer, submittedAt } }: { sheet: CampusOfferSheet }) {
  const { t } = useTranslation('campus-offers');
  return (
    <Flex rowGap="xs" columnGap="md" align="center" wrap="wrap">
      <OfferChip status={offer.status} />
      {submittedAt && (
        <span>
          {t('review.sent')} <RelativeDay at={submittedAt} />
        </span>
      )}
    </Flex>
  );
}

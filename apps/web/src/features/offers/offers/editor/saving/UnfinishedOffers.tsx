import { Box, Button, Flex, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { newestDrafts } from '../../manage/company-offers.queries.js';
import css from '../OfferForm.module.css';
import { draftName, dropOfferDraft, newOfferOf, unsavedOffers } from './offer-form-draft.js';

interface UnfinishedOffersProps {
  formId: string;
  /** Id of the offer in the form, once it is saved. */
  offerId: string | null;
}

/** Lists earlier drafts above a new offer, to continue one instead of starting another. */
export function UnfinishedOffers({ formId, offerId }: UnfinishedOffersProps) {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  const accountId = useAccount().id;
  const drafts = useSuspenseQuery(newestDrafts).data.items.filter(({ id, isWithdrawn }) => !isWithdrawn && id !== offerId);
  const [unsaved, setUnsaved] = useState(() => unsavedOffers(accountId));
  const others = unsaved.filter((one) => one.formId !== formId);
  const drop = (dropped: string) => {
    dropOfferDraft(draftName(accountId, newOfferOf(dropped)));
    setUnsaved(unsavedOffers(accountId));
  };
  if (drafts.length + others.length === 0) return null;
  return (
    <Box component="section" className={`panel ${css.kept}`} aria-labelledby="unfinished">
      <h2 id="unfinished" className="compact strong">
        {t('unfinished.title')}
      </h2>
      <p className="small dimmed">{t('unfinished.or')}</p>
      <Stack component="ul" gap="xs" className="bare-list">
        {others.map(({ formId: other, at, values }) => (
          <Flex component="li" key={other} rowGap="xxs" columnGap="md" align="center" justify="space-between" wrap="wrap">
            <Link to="/entreprise/offres/nouvelle" search={{ saisie: other }}>
              {t('unfinished.resume', { title: values.title.trim() || t('unfinished.untitled') })}
            </Link>
            <span className="small dimmed">
              {t('unfinished.typed', { when: format.longInstant(at) })}{' '}
              <Button variant="subtle" size="sm" onClick={() => drop(other)}>
                {t('unfinished.drop')}
              </Button>
            </span>
          </Flex>
        ))}
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <Link to="/entreprise/offres/$offerId" params={{ offerId: id }}>
              {t('unfinished.resume', { title })}
            </Link>
          </li>
        ))}
      </Stack>
    </Box>
  );
}

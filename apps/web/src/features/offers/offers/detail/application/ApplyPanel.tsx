import { Box, Button, Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { OfferForMe } from '../use-offer-for-me.js';
import { Applied } from './Applied.js';
import { ApplyDoor } from './ApplyDoor.js';
import { ApplyForm } from './ApplyForm.js';
import css from './ApplyPanel.module.css';
import { applyState, bindingReasons } from './apply-state.js';
import { Barred } from './Barred.js';
import { Blocked } from './Blocked.js';
import { APPLY_ID, useReachOnArrival } from './reach-form.js';

/** The panel of the application: form, sent application, or the reason why the reader cannot apply. */
export function ApplyPanel({ offer, forMe }: { offer: OfferDetail; forMe: OfferForMe }) {
  const { t } = useTranslation('offers');
  const { today } = useFormat();
  const [isJustSent, setJustSent] = useState(false);
  const state = applyState({ ...forMe, offer, today });
  useReachOnArrival(!forMe.isReading && state !== 'hidden' && state !== 'sent');
  if (state === 'hidden') return null;
  if (forMe.isReading) return <RowSkeleton rows={1} />;
  return (
    <section id={APPLY_ID} className={`sheet ${css.panel} ${state === 'sent' ? '' : 'no-print'}`} aria-labelledby="apply-title">
      {state === 'sent' && offer.application ? (
        <Applied company={offer.companyName} status={offer.application.status} takesFocus={isJustSent} />
      ) : (
        <>
          <Box component="h2" mb="sm" id="apply-title">
            {t('apply.title')}
          </Box>
          {state === 'closed' && <ApplyClosed />}
          {state === 'blocked' && offer.blockedBy && <Blocked place={offer.blockedBy} />}
          {state === 'door' && <ApplyDoor offerId={offer.id} />}
          {state === 'incomplete' && <ProfileFirst />}
          {state === 'barred' && <Barred reasons={bindingReasons(forMe.explained)} />}
          {state === 'form' && <ApplyForm offer={offer} draft={forMe.draft} onSent={() => setJustSent(true)} />}
        </>
      )}
    </section>
  );
}

function ApplyClosed() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('closed.why')}</p>
      <Flex component="p" direction="column" gap="xs" mt="field">
        <Button component={Link} to="/offres" variant="default">
          {t('closed.act')}
        </Button>
      </Flex>
    </>
  );
}

function ProfileFirst() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('profile-first.why')}</p>
      <Flex component="p" direction="column" gap="xs" mt="field">
        <Button component={Link} to="/profil">
          {t('profile-first.act')}
        </Button>
      </Flex>
    </>
  );
}
